import { ACCESS_PROBLEM_TEXTS } from './access-problem-texts.js';
import { BRAKE_PROBLEM_TEXTS } from './brake-problem-texts.js';
import { CALENDAR_PROBLEM_TEXTS } from './calendar-problem-texts.js';
import { text, type ProblemText } from './problem-text.js';
import { TASK_PROBLEM_TEXTS } from './task-problem-texts.js';
import { WEBHOOK_PROBLEM_TEXTS } from './webhook-problem-texts.js';

/** `zh` is a noun, with a measure word of its own where 这个 does not suit it. */
const notFound = (zh: string, en: string, which = '这个'): ProblemText =>
  text(`没有${which}${zh}`, 'Not found', `没有${which}${zh}，或它已不存在。`, `There is no such ${en}.`);

/** What each stable code says to a person. A code that is not here gets the text of its status. */
export const PROBLEM_TEXTS: ReadonlyMap<string, ProblemText> = new Map(
  Object.entries({
    ...ACCESS_PROBLEM_TEXTS,
    ...BRAKE_PROBLEM_TEXTS,
    ...TASK_PROBLEM_TEXTS,
    ...CALENDAR_PROBLEM_TEXTS,
    ...WEBHOOK_PROBLEM_TEXTS,
    market_not_found: notFound('市场', 'market'),
    sweep_not_found: notFound('扫描', 'sweep', '这次'),
    import_not_found: notFound('导入', 'import', '这次'),
    finding_not_found: notFound('问题', 'finding'),
    task_not_found: notFound('任务', 'task'),
    waiver_not_found: notFound('豁免', 'waiver'),
    data_correction_not_found: notFound('数据更正', 'data correction', '这项'),
    access_key_not_found: notFound('访问密钥', 'access key', '这把'),
    webhook_endpoint_not_found: notFound('端点', 'webhook endpoint'),
    webhook_delivery_not_found: notFound('投递', 'delivery', '这次'),
    rule_not_found: notFound('规则', 'rule', '这条'),
    rule_set_not_found: notFound('规则集', 'rule set'),
    rule_set_version_not_found: notFound('规则集版本', 'version of the rule set'),
    rejected_file_not_found: notFound('文件', 'file: the import has refused no row, or is not over'),
    route_not_found: notFound('地址', 'address in this interface'),
    sweep_running: text(
      '已有扫描在进行',
      'A sweep is open',
      '同一时间只能有一次扫描，请等它结束或取消它。',
      'One sweep runs at a time: wait for it to end, or cancel it.',
    ),
    sweep_finished: text(
      '扫描已结束',
      'The sweep is over',
      '扫描已结束，不能取消。',
      "It is over already and can't be cancelled.",
    ),
    sweep_date_passed: text(
      '日期早于上次扫描',
      'The date has passed',
      '{lastRecordedDate} 的扫描已经记录，不能再记录更早的日期；可改用 effect=study。',
      'A sweep of {lastRecordedDate} is recorded already; for an earlier date use effect=study.',
    ),
    sweep_date_future: text(
      '日期尚未到来',
      'The date is to come',
      '记录扫描的日期不能晚于今天；可改用 effect=study。',
      "A recording sweep can't be of a date to come; use effect=study.",
    ),
    sweep_detail_pruned: text(
      '明细已按保留期清除',
      'The verdicts are past their time',
      '这次扫描的逐项结论已超过保留期。扫描本身、证书、趋势和问题历史仍可读取。',
      'The verdicts of this sweep are past the time for which they are kept. The sweep itself, its certificate, the trend and the history of findings can still be read.',
    ),
    certificate_pending: text(
      '证书尚未签发',
      'No certificate yet',
      '扫描还没有结束；结束后再读取证书。',
      'The sweep is not over: read its certificate when it is.',
    ),
    certificate_not_found: text(
      '这次扫描没有证书',
      'No certificate',
      '只有以 complete 结束的扫描才有证书，早期版本开始的扫描没有；请查看缺失并重新扫描。',
      'A sweep that ended complete has one, unless an early version began it: see what is missing, and sweep again.',
    ),
    market_not_certified: text(
      '证书中没有这个市场',
      'The market is not in the certificate',
      '这次扫描没有该市场的结论，或明细已按保留期清除。',
      'The sweep has no verdicts of that market, or they are past the time for which details are kept.',
    ),
    certificate_mismatch: text(
      '结论与证书不符',
      'The verdicts are not the certified ones',
      '市场 {marketCode} 已存的结论与证书不符；请核对证书（certificate-check），并从备份查明何时被改动。',
      'What is stored of the market {marketCode} is not what was certified: run certificate-check, and find out from backups when it was changed.',
    ),
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
      '请求体应为 application/json。',
      'The body must be application/json.',
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
