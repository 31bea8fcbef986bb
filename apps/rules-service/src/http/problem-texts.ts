import { ACCESS_PROBLEM_TEXTS } from './access-problem-texts.js';
import { ACCOUNT_PROBLEM_TEXTS } from './account-problem-texts.js';
import { BRAKE_PROBLEM_TEXTS } from './brake-problem-texts.js';
import { CALENDAR_PROBLEM_TEXTS } from './calendar-problem-texts.js';
import { EVALUATION_PROBLEM_TEXTS } from './evaluation-problem-texts.js';
import { OPENID_PROBLEM_TEXTS } from './openid-problem-texts.js';
import { text, type ProblemText } from './problem-text.js';
import { QUEUE_PROBLEM_TEXTS } from './queue-problem-texts.js';
import { REGISTRY_PROBLEM_TEXTS } from './registry-problem-texts.js';
import { SWEEP_PROBLEM_TEXTS } from './sweep-problem-texts.js';
import { TASK_PROBLEM_TEXTS } from './task-problem-texts.js';
import { WEBHOOK_PROBLEM_TEXTS } from './webhook-problem-texts.js';

/** `zh` is a noun, with a measure word of its own where 这个 does not suit it. */
const notFound = (zh: string, en: string, which = '这个'): ProblemText =>
  text(`没有${which}${zh}`, 'Not found', `没有${which}${zh}，或它已不存在。`, `There is no such ${en}.`);

/** What each stable code says to a person. A code that is not here gets the text of its status. */
export const PROBLEM_TEXTS: ReadonlyMap<string, ProblemText> = new Map(
  Object.entries({
    ...ACCESS_PROBLEM_TEXTS,
    ...ACCOUNT_PROBLEM_TEXTS,
    ...BRAKE_PROBLEM_TEXTS,
    ...EVALUATION_PROBLEM_TEXTS,
    ...TASK_PROBLEM_TEXTS,
    ...CALENDAR_PROBLEM_TEXTS,
    ...WEBHOOK_PROBLEM_TEXTS,
    ...OPENID_PROBLEM_TEXTS,
    ...REGISTRY_PROBLEM_TEXTS,
    ...QUEUE_PROBLEM_TEXTS,
    ...SWEEP_PROBLEM_TEXTS,
    market_not_found: notFound('市场', 'market'),
    sweep_not_found: notFound('扫描', 'sweep', '这次'),
    import_not_found: notFound('导入', 'import', '这次'),
    finding_not_found: notFound('问题', 'finding'),
    task_not_found: notFound('任务', 'task'),
    waiver_not_found: notFound('豁免', 'waiver'),
    data_correction_not_found: notFound('数据更正', 'data correction', '这项'),
    account_not_found: notFound('账号', 'account'),
    access_key_not_found: notFound('访问密钥', 'access key', '这把'),
    webhook_endpoint_not_found: notFound('端点', 'webhook endpoint'),
    webhook_delivery_not_found: notFound('投递', 'delivery', '这次'),
    rule_not_found: notFound('规则', 'rule', '这条'),
    rule_set_not_found: notFound('规则集', 'rule set'),
    rule_set_version_not_found: notFound('规则集版本', 'version of the rule set'),
    rejected_file_not_found: notFound('文件', 'file: the import has refused no row, or is not over'),
    route_not_found: notFound('地址', 'address in this interface'),
    rule_set_version_missing: text(
      '规则集版本不可用',
      'The version is not there',
      '本服务没有所需的规则集版本。',
      'This service does not have the version of the rule set that is needed.',
    ),
    stale_version: text(
      '内容已被更改',
      'Changed meanwhile',
      '自你读取之后内容已被更改，请重新读取后再试。',
      'It was changed since you read it: read it again, then retry.',
    ),
    precondition_required: text(
      '缺少 If-Match',
      'If-Match is missing',
      '请在 If-Match 请求头中给出所读版本的 ETag。',
      'Name the ETag of the version you have read in the header If-Match.',
    ),
    invalid_if_match: text(
      'If-Match 写法不对',
      'If-Match is not valid',
      '请原样写入所读版本的 ETag，带引号，例如 If-Match: "3"；不接受 * 和多个值。',
      'Write the ETag of the version you have read as it came, in quotes, as in If-Match: "3"; neither * nor a list.',
    ),
    invalid_request: text(
      '请求内容有误',
      'The request is not valid',
      '请求体有误，见 errors。',
      'The body is not valid; see errors.',
    ),
    invalid_snapshot: text(
      '快照有误',
      'The snapshot is not valid',
      '快照有误，见 errors。',
      'The snapshot is not valid; see errors.',
    ),
    unknown_rule_set: text(
      '没有这个规则集',
      'Unknown rule set',
      '请求中的规则集不存在。',
      'A rule set of the request does not exist.',
    ),
    unknown_town: text(
      '没有这个镇街',
      'Unknown town',
      '请求中的镇街不存在。',
      'A town of the request does not exist.',
    ),
    invalid_date: text(
      '日期无效',
      'Not a date',
      '日期应为日历上存在的 YYYY-MM-DD。',
      'Expected a date of the calendar, YYYY-MM-DD.',
    ),
    invalid_cursor: text(
      '游标无效',
      'The cursor is not valid',
      '请使用上一页返回的 nextCursor，不要改动它。',
      'Use the nextCursor of the page before, unchanged.',
    ),
    invalid_parameter: text(
      '查询参数有误',
      'A parameter is not valid',
      '查询参数有误，见 errors。',
      'A query parameter is not valid; see errors.',
    ),
    unknown_parameter: text(
      '未知的查询参数',
      'Unknown parameter',
      '此地址没有这个查询参数，见 errors。',
      'This address has no such query parameter; see errors.',
    ),
    empty_body: text('请求体为空', 'The body is empty', '请在请求体中给出 JSON。', 'Send JSON in the body.'),
    invalid_json: text(
      '不是有效的 JSON',
      'Not JSON',
      '请求体不是有效的 UTF-8 JSON。',
      'The body is not valid JSON in UTF-8.',
    ),
    json_too_deep: text(
      'JSON 嵌套过深',
      'The JSON is too deep',
      'JSON 最多嵌套 {limit} 层。',
      'JSON may be nested {limit} levels deep.',
    ),
    body_too_large: text(
      '请求体过大',
      'The body is too large',
      '请求体最多 {limit} 字节。',
      'The body may have {limit} bytes.',
    ),
    unsupported_media_type: text(
      '不支持的内容类型',
      'Unsupported media type',
      '请求体应为 application/json；导入还接受 application/zip 和 xlsx。',
      'The body must be application/json; an import takes application/zip and xlsx, too.',
    ),
    unsupported_encoding: text(
      '不支持的内容编码',
      'Unsupported encoding',
      '请求体不能压缩。',
      'The body must not be compressed.',
    ),
    unauthorized: text(
      '需要登录',
      'Not authenticated',
      '请在 Authorization 请求头中给出有效的 Bearer 令牌。',
      'Give a valid bearer token in the header Authorization.',
    ),
    method_not_allowed: text(
      '此地址不支持该方法',
      'Method not allowed',
      '此地址只接受 {allow}。',
      'This address takes {allow}.',
    ),
    request_timeout: text(
      '请求超时',
      'The request took too long',
      '请求没有及时发完。',
      'The request was not sent in time.',
    ),
    headers_too_large: text(
      '请求头过大',
      'The headers are too large',
      '请求行和请求头过长。',
      'The request line and headers are too long.',
    ),
    expectation_failed: text(
      '不支持所要求的 Expect',
      'The expectation can not be met',
      'Expect 请求头只可为 100-continue。',
      'The header Expect can be 100-continue alone.',
    ),
    bad_request: text(
      '请求有误',
      'Bad request',
      '请求不符合 HTTP 的规定。',
      'The request is not well formed.',
    ),
    not_ready: text(
      '服务未就绪',
      'Not ready',
      '服务暂时不能处理请求。',
      "The service can't answer at present.",
    ),
    internal_error: text(
      '服务内部错误',
      'Internal error',
      '发生意外错误，已记入日志。',
      'Something unexpected went wrong; it has been logged.',
    ),
  }),
);
