import { QRCode } from 'antd';

/** An address as a picture that a telephone reads; black on white, which every camera can tell. */
export default function TotpPicture({
  address,
  label,
}: {
  readonly address: string;
  readonly label: string;
}) {
  return (
    <div className="totp-picture">
      <QRCode
        value={address}
        type="svg"
        size={198}
        color="#000"
        bgColor="#fff"
        bordered={false}
        aria-label={label}
      />
    </div>
  );
}
