import type { Form } from './report-form.js';

/**
 * What was written and is not kept by the service, by account and task, also while another page is looked at. It never reaches
 * the disk; so the browser asks before it closes a window with something of it.
 */
class Written {
  private readonly forms = new Map<string, Form>();

  get(account: string, id: string): Form | undefined {
    return this.forms.get(placeOf(account, id));
  }

  set(account: string, id: string, form: Form): void {
    this.forms.set(placeOf(account, id), form);
    window.addEventListener('beforeunload', ask);
  }

  forget(account: string, id: string): void {
    this.forms.delete(placeOf(account, id));
    if (this.forms.size === 0) window.removeEventListener('beforeunload', ask);
  }
}

const placeOf = (account: string, id: string): string => `${account} ${id}`;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

export const written = new Written();
