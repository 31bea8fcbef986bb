export default {
  unreachable: '连不上服务，没有办成。请检查网络后重试。',
  reason: '理由',
  reasonHint: '会留存备查。不写个人姓名、证件号码和电话。',
  cancel: '取消',
  more: '更多',
  units: { hours: '{{count}} 小时', minutes: '{{count}} 分', seconds: '{{count}} 秒' },
};
