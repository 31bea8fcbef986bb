import { Component, type ComponentType, type ReactNode } from 'react';
import { Button } from 'antd';
import { withTranslation, type WithTranslation } from 'react-i18next';
import { Notice } from './notice.js';

interface Props extends WithTranslation {
  readonly children: ReactNode;
}

/** A page that fails takes neither the menu nor the other pages with it. */
class FenceOf extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    if (!this.state.failed) return children;
    const reload = <Button onClick={() => window.location.reload()}>{t('states.reload')}</Button>;
    return (
      <Notice role="alert" title={t('states.crashedTitle')} action={reload}>
        {t('states.crashed')}
      </Notice>
    );
  }
}

export const Fence: ComponentType<{ readonly children: ReactNode }> = withTranslation()(FenceOf);
