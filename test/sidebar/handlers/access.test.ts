import { succeed } from '../../../src/core/result';
import { english } from '../../../src/sidebar/messages/english';
import { click, listening, view } from '../listening';
import { labelView } from '../../../workbench/web/cards/ours/sampleViews';

describe('a click', () => {
  it('on a person leads to another role, which is then had', () => {
    const { asked, sidebar } = listening();
    const about = { label: view.key, principal: 'account:1002' };
    expect(sidebar.onCardAction(click({ action: 'choose-role', ...about }))).toMatchObject({
      type: 'push',
      card: { name: 'role' },
    });
    const response = sidebar.onCardAction(click({ action: 'change-role', ...about }, { role: 'curator' }));
    expect(asked).toContainEqual(['role', { ...about, role: 'curator' }]);
    expect(response).toMatchObject({
      type: 'root',
      above: { name: 'label' },
      notification: english.sharing.roleChanged('Curator'),
      stateChanged: true,
    });
  });

  it('on stop sharing asks first, and then passes on whose', () => {
    const { asked, sidebar } = listening();
    const about = { label: view.key, principal: 'account:1002' };
    expect(sidebar.onCardAction(click({ action: 'confirm-stop', ...about }))).toMatchObject({
      type: 'push',
      card: { name: 'confirm-stop' },
    });
    expect(asked).toEqual([['label', view.key]]);
    const response = sidebar.onCardAction(click({ action: 'stop-sharing', ...about }));
    expect(asked).toContainEqual(['stop', about]);
    expect(response).toMatchObject({
      type: 'root',
      above: { name: 'label' },
      notification: english.sharing.stopped,
      stateChanged: true,
    });
  });

  it('on leaving asks first, and then lands on the home card alone', () => {
    const { asked, sidebar } = listening({ viewLabel: () => succeed(labelView({ mayLeave: true })) });
    expect(sidebar.onCardAction(click({ action: 'confirm-leave', label: view.key }))).toMatchObject({
      type: 'push',
      card: { name: 'confirm-leave' },
    });
    const response = sidebar.onCardAction(click({ action: 'leave', label: view.key }));
    expect(asked).toEqual([['leave', view.key], ['labels']]);
    expect(response).toMatchObject({
      type: 'root',
      card: { name: 'home' },
      notification: english.sharing.left,
      stateChanged: true,
    });
    expect(response).not.toHaveProperty('above');
  });

  it('on the sync settings leads to a choice, which is passed on and lands on the label', () => {
    const { asked, sidebar } = listening();
    expect(sidebar.onCardAction(click({ action: 'copy-settings', label: view.key }))).toMatchObject({
      type: 'push',
      card: { name: 'copy-settings' },
    });
    const response = sidebar.onCardAction(
      click({ action: 'choose-copy', label: view.key }, { copy: 'paused' }),
    );
    expect(asked).toContainEqual(['copy', { label: view.key, copy: 'paused' }]);
    expect(response).toMatchObject({
      type: 'root',
      above: { name: 'label' },
      notification: english.copies.chosen.paused,
    });
  });

  it('on pausing all labels asks first', () => {
    const { asked, sidebar } = listening();
    expect(sidebar.onCardAction(click({ action: 'confirm-all-copies' }))).toMatchObject({
      type: 'push',
      card: { name: 'confirm-all-copies' },
    });
    expect(asked).toEqual([]);
    const response = sidebar.onCardAction(click({ action: 'choose-all-copies', copy: 'paused' }));
    expect(asked).toContainEqual(['copies', 'paused']);
    expect(response).toMatchObject({ type: 'root', notification: english.copies.allPaused });
  });
});
