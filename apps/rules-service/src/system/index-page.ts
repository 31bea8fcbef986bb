/** What stands at the top of a service without a console: what it is, and where to go on. */
export const INDEX_PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>红珠 Hongzhu</title>
<style>
body { font: 16px/1.7 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #222; background: #fff; }
h1 { font-size: 1.6rem; margin-bottom: .2rem; }
h1 span { color: #9b1c1c; }
p { margin: .6rem 0; }
.en { color: #555; }
code { background: #f3f3f3; padding: .1rem .3rem; border-radius: 3px; }
a { color: #9b1c1c; }
li { margin: .3rem 0; }
</style>
</head>
<body>
<h1><span>红珠</span> Hongzhu</h1>
<p>专业市场党组织设置与合规评估的规则引擎服务：导入登记数据，逐市场、逐规则评估，把需要走访的市场列成任务，并说明依据、事实和最小的整改。</p>
<p class="en" lang="en">A rules-engine service for party-branch formation and compliance in specialised markets: it imports the
registry, evaluates every market by every rule, and lists the markets that need a visit as tasks, each with its basis, its facts
and the smallest change that would mend it.</p>
<p>控制台还没有打包，所以这里没有登录页；接口照常可用。请在安装目录运行 <code>npm run build</code>，再重新启动服务。</p>
<p class="en" lang="en">The console has not been built, so there is no sign-in page here; the interface works all the same.
Run <code>npm run build</code> where it is installed, then start the service again.</p>
<ul>
<li><a href="/api/docs">接口说明 · API documentation</a></li>
<li><a href="/api/openapi.json">OpenAPI 3.1</a></li>
<li><a href="/health/live">存活 · live</a>，<a href="/health/ready">就绪 · ready</a></li>
</ul>
<p>调用接口需要令牌，放在请求头中：<code>Authorization: Bearer …</code></p>
<p class="en" lang="en">Calls need a token, sent in the header <code>Authorization: Bearer …</code></p>
</body>
</html>
`;
