import { userinfoService } from '../../../../workbench/google/oauth/userinfoService';
import { createServiceAccount } from '../../../../workbench/google/oauth/serviceAccounts';
import { issueToken } from '../../../../workbench/google/oauth/tokens';
import { openKaede } from '../kaede';
import { addOns, manifest, openScriptApi, refusal, script } from './scriptCaller';

const NOT_FOUND = '404 Requested entity was not found.';

describe('versions', () => {
  it('are pictures of HEAD that a later push does not change', () => {
    const { push, ask, project } = openScriptApi();
    push(manifest(), script('var first;'));
    const { json } = ask('POST', 'versions', { description: '0.1.0' });
    expect(json).toEqual({
      scriptId: project.id,
      versionNumber: 1,
      description: '0.1.0',
      createTime: '2026-04-06T00:00:00.000Z',
    });
    push(manifest(), script('var second;'));
    const files = ask('GET', 'content?versionNumber=1').json['files'];
    expect(files).toEqual(expect.arrayContaining([expect.objectContaining({ source: 'var first;' })]));
    expect(ask('GET', 'versions/1').json).toEqual(json);
  });

  it('are listed newest first, page by page', () => {
    const { ask } = openScriptApi();
    for (let made = 0; made < 3; made += 1) ask('POST', 'versions', {});
    const first = ask('GET', 'versions?pageSize=2').json;
    expect(first).toMatchObject({ versions: [{ versionNumber: 3 }, { versionNumber: 2 }] });
    const second = ask('GET', `versions?pageSize=2&pageToken=${String(first['nextPageToken'])}`).json;
    expect(second).toEqual({ versions: [expect.objectContaining({ versionNumber: 1 })] });
    expect(ask('GET', 'versions?pageSize=-1').status).toBe(400);
  });

  it('end at 200', () => {
    const { ask } = openScriptApi();
    for (let made = 0; made < 200; made += 1) expect(ask('POST', 'versions', {}).status).toBe(200);
    expect(refusal(ask('POST', 'versions', {}))).toMatch(/^400 .*200 versions/);
  });

  it.each(['versions/7', 'versions/one', 'content?versionNumber=7'])('%s is not found', (place) => {
    expect(refusal(openScriptApi().ask('GET', place))).toBe(NOT_FOUND);
  });

  it('with a description that is no text are refused', () => {
    const { ask } = openScriptApi();
    expect(ask('POST', 'versions', { description: 7 }).status).toBe(400);
    expect(ask('GET', 'content?versionNumber=one').status).toBe(400);
  });
});

describe('deployments', () => {
  const opened = () => {
    const api = openScriptApi();
    api.push(manifest({ addOns }));
    api.ask('POST', 'versions', {});
    const deploy = (versionNumber: unknown, more: Readonly<Record<string, unknown>> = {}) =>
      api.ask('POST', 'deployments', { versionNumber, manifestFileName: 'appsscript', ...more });
    const move = (id: unknown, versionNumber: unknown) =>
      api.ask('PUT', `deployments/${String(id)}`, { deploymentConfig: { versionNumber } });
    return { ...api, deploy, move };
  };

  it('of a version have the entry points of its manifest, whatever was pushed since', () => {
    const { push, ask, deploy } = opened();
    push(manifest());
    const { json } = deploy(1, { description: 'first' });
    expect(json).toMatchObject({
      deploymentConfig: { versionNumber: 1, description: 'first', manifestFileName: 'appsscript' },
      entryPoints: [
        { entryPointType: 'ADD_ON', addOn: { addOnType: 'GOOGLE_WORKSPACE_ADDON', title: 'Meibo' } },
      ],
    });
    expect(ask('GET', `deployments/${String(json['deploymentId'])}`).json).toEqual(json);
  });

  it('of a web page and of functions have theirs', () => {
    const { push, ask, deploy } = opened();
    push(
      manifest({
        webapp: { access: 'DOMAIN', executeAs: 'USER_ACCESSING' },
        executionApi: { access: 'MYSELF' },
      }),
    );
    ask('POST', 'versions', {});
    const { json } = deploy(2);
    const url = `https://script.google.com/macros/s/${String(json['deploymentId'])}/exec`;
    expect(json['entryPoints']).toEqual([
      {
        entryPointType: 'WEB_APP',
        webApp: { url, entryPointConfig: { access: 'DOMAIN', executeAs: 'USER_ACCESSING' } },
      },
      { entryPointType: 'EXECUTION_API', executionApi: { entryPointConfig: { access: 'MYSELF' } } },
    ]);
  });

  it('keep their id when they move to another version', () => {
    const { world, ask, deploy, move } = opened();
    const id = deploy(1).json['deploymentId'];
    ask('POST', 'versions', {});
    world.now += 60_000;
    expect(move(id, 2).json).toMatchObject({
      deploymentId: id,
      deploymentConfig: { versionNumber: 2 },
      updateTime: '2026-04-06T00:01:00.000Z',
    });
    const { json } = ask('GET', 'deployments');
    expect(json['deployments']).toHaveLength(2);
  });

  it('begin with that of HEAD, which can be neither moved nor deleted', () => {
    const { project, ask, move } = opened();
    const head = project.deployments[0]!;
    const { json } = ask('GET', 'deployments');
    expect(json['deployments']).toEqual([
      expect.objectContaining({
        deploymentId: head.id,
        deploymentConfig: { scriptId: project.id, manifestFileName: 'appsscript' },
      }),
    ]);
    expect(refusal(move(head.id, 1))).toBe('400 Read-only deployments may not be modified.');
    expect(refusal(ask('DELETE', `deployments/${head.id}`))).toBe(
      '400 Read-only deployments may not be deleted.',
    );
  });

  it('are gone once deleted', () => {
    const { ask, deploy } = opened();
    const id = String(deploy(1).json['deploymentId']);
    expect(ask('DELETE', `deployments/${id}`)).toMatchObject({ status: 200, json: {} });
    expect(refusal(ask('GET', `deployments/${id}`))).toBe(NOT_FOUND);
    expect(refusal(ask('DELETE', `deployments/${id}`))).toBe(NOT_FOUND);
  });

  it('end at 20, HEAD not counted', () => {
    const { deploy } = opened();
    for (let made = 0; made < 20; made += 1) expect(deploy(1).status).toBe(200);
    expect(refusal(deploy(1))).toBe('400 Scripts may only have up to 20 versioned deployments at a time.');
  });

  it.each([
    ['a version that does not exist', 7, {}, 404],
    ['no version', undefined, {}, 400],
    ['another manifest', 1, { manifestFileName: 'second' }, 400],
    ['a description that is no text', 1, { description: 7 }, 400],
  ])('of %s are refused', (_situation, versionNumber, more, status) => {
    expect(opened().deploy(versionNumber, more).status).toBe(status);
  });

  it('that fetch addresses need the list of those that they may fetch', () => {
    const { push, ask, deploy } = opened();
    const oauthScopes = ['https://www.googleapis.com/auth/script.external_request'];
    push(manifest({ addOns, oauthScopes }));
    ask('POST', 'versions', {});
    expect(deploy(2).status).toBe(400);
    push(manifest({ addOns, oauthScopes, urlFetchWhitelist: ['https://people.googleapis.com/'] }));
    ask('POST', 'versions', {});
    expect(deploy(3).status).toBe(200);
  });

  it('move to nothing without a configuration', () => {
    const { ask, deploy } = opened();
    const id = String(deploy(1).json['deploymentId']);
    expect(ask('PUT', `deployments/${id}`, {}).status).toBe(400);
    expect(ask('GET', `deployments?pageToken=x`).status).toBe(400);
  });
});

it('a token tells whose it is, and the address only with the e-mail scope', () => {
  const { emi, identity, call } = openKaede([userinfoService]);
  const ask = (...scopes: readonly string[]) =>
    call('GET', 'https://www.googleapis.com/oauth2/v2/userinfo', {
      token: identity.accessToken(emi.sub, scopes),
    });
  const email = 'https://www.googleapis.com/auth/userinfo.email';
  expect(ask(email, 'openid').json).toEqual({
    id: emi.sub,
    email: 'emi@kaede.example',
    verified_email: true,
    hd: 'kaede.example',
  });
  expect(ask('profile').json).toMatchObject({ id: emi.sub, name: '江見 恵美' });
  expect(ask('profile').json).not.toHaveProperty('email');
  expect(ask('https://www.googleapis.com/auth/contacts').status).toBe(403);
});

it('a service account is nobody whose address could be told', () => {
  const { world, call } = openKaede([userinfoService]);
  const email = 'book@kaede-meibo.iam.gserviceaccount.com';
  createServiceAccount(world, { email });
  const holder = { type: 'service-account', email } as const;
  const token = issueToken(world, { holder, scopes: ['email'], clientId: '1', project: 'kaede-meibo' });
  expect(call('GET', 'https://www.googleapis.com/oauth2/v2/userinfo', { token }).status).toBe(403);
});
