/*
 * Types of the service's OpenAPI document. Generated: a change made here is lost.
 * `npm run client:write` writes this file again.
 */

export interface paths {
    "/api/v1/access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出访问密钥 / List access keys
         * @description 最早的在前，包括已吊销和已到期的；不含密钥本身。
         *
         *     The oldest first, revoked and expired ones too; never the keys themselves.
         */
        get: operations["listAccessKeys"];
        put?: never;
        /**
         * 为账号生成访问密钥 / Make an access key for an account
         * @description 密钥只在这次答复中出现，请立即保存。一个账号可有多把密钥以便轮换，但角色、镇街和市场须一致，否则 409 account_role_differs；管理、审计、规则审批、业务办理四类职责之间不能先后转换，否则 409 account_duty_differs。带 Idempotency-Key 重复发送时不会再次给出密钥：409 idempotency_answer_not_kept。
         *
         *     The key is in this answer alone: keep it. An account may have several, so that they can be rotated; they have to agree in role, towns and markets, else 409 account_role_differs; and one account never goes from one of administration, audit, approval of rules and work to another, else 409 account_duty_differs. Sent again with its Idempotency-Key, it does not tell the key again: 409 idempotency_answer_not_kept.
         */
        post: operations["createAccessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一把访问密钥的信息 / Read what is known of an access key */
        get: operations["getAccessKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 吊销访问密钥 / Revoke an access key
         * @description 立即失效，其他进程最迟 5 秒后失效。重复吊销不再改变什么。
         *
         *     It is refused at once, by other processes within 5 seconds. Revoking it again changes nothing.
         */
        post: operations["revokeAccessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出登录账号 / List accounts
         * @description 按账号排序。
         *
         *     By id.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * 为人员建立登录账号 / Make an account for a person
         * @description 初始密码只在这次答复中出现，首次登录须修改。同名有效密钥须有相同的角色、镇街和市场，否则 409 account_role_differs。管理、审计、规则审批、业务办理四类职责之间不能先后转换，否则 409 account_duty_differs。
         *
         *     The first password is in this answer alone, and has to be changed at the first sign-in. Keys in force under the same id have the same role, towns and markets, else 409 account_role_differs. One account never goes from one of administration, audit, approval of rules and work to another, else 409 account_duty_differs.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一个登录账号 / Read an account */
        get: operations["getAccount"];
        /**
         * 更改登录账号 / Change an account
         * @description 账号限于某些镇街或市场时，须写明 towns、markets（取消限制写 null），漏写为 422 required。角色、镇街或市场改变时，该账号须重新登录。自己的角色、镇街和市场须由另一位管理员更改（403 own_account）。
         *
         *     Of an account that is limited to towns or markets these are named, or null to lift the limit; left out they are refused (422, required). With another role, other towns or other markets, its holder has to sign in again. Those of an own account are changed by another administrator (403 own_account).
         */
        put: operations["changeAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用登录账号 / Disable an account
         * @description 立即结束其会话，并吊销同名密钥。重复停用不再改变什么。
         *
         *     Its sessions end at once, and the keys under the same id are revoked. Doing it again changes nothing.
         */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新启用登录账号 / Enable an account again
         * @description 已吊销的密钥不会恢复。
         *
         *     Keys that were revoked stay so.
         */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码 / Make a new first password
         * @description 新的初始密码只在这次答复中出现，首次登录须修改。结束其会话，解除锁定，停用验证器。
         *
         *     It is in this answer alone, and has to be changed at the first sign-in. Its sessions end, tries that failed are forgotten, and so is the device.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查阅审计日志 / Look through the audit log
         * @description 最新的在前。
         *
         *     The latest first.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出审计日志 / Export the audit log
         * @description 全部条目，每行一条，由旧到新，含核对所需的 hash；可用 after 只取新增的部分。导出本身也记入日志，是最后一条或最后几条之一。中途出错会断开连接。
         *
         *     All entries, a line each, the oldest first, with the hashes by which they are verified; after gives those that are new. An export is an entry itself, one of the last. If the rest can not be read, the connection is broken off.
         */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出每日的签名链头 / List the signed heads of the days
         * @description 每天（Asia/Shanghai）结束时日志到哪一条、其 hash，由本机构的密钥签名。请定期取走，存放在服务之外：之后若日志被截断或整条重写，npm run audit:verify -- --heads 文件 会指出。最新的在前。
         *
         *     With which entry the log ended on each day in Asia/Shanghai, and its hash, signed with the key of this installation. Take them away from time to time and keep them elsewhere: if the log is cut off or rewritten as a whole later, npm run audit:verify -- --heads FILE says so. The latest first.
         */
        get: operations["listAuditHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取工作日历的概况 / Read what is known of the calendar
         * @description 列出已知的年份及来源，以及已知到哪一天。该导入下一年的安排时，warning 说明应做什么。
         *
         *     The years that are known, where they are from, and how far they reach. When it is time to import another year, warning says what to do.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一年的放假和调休 / Read a year's holidays and make-up days
         * @description 未知的年份回答 404 calendar_year_unknown。ETag 是它的版本。
         *
         *     A year that is not known is a 404 calendar_year_unknown. The ETag is its version.
         */
        get: operations["getCalendarYear"];
        /**
         * 导入或更正一年的放假和调休 / Import or correct a year's holidays and make-up days
         * @description 由主管办理，照国务院公布的安排填写。尚未知的年份不需要 If-Match（201）；已知的年份须在 If-Match 中写所读的版本（200）。几分钟内重新计算涉及的期限。
         *
         *     For supervisors, as the State Council has published it. A year that is not known yet takes no If-Match (201); a known one is replaced by naming the version that was read (200). The due dates that it touches are counted anew within minutes.
         */
        put: operations["importCalendarYear"];
        post?: never;
        /**
         * 删除导入的一年 / Remove an imported year
         * @description 由主管办理。随版本提供的年份恢复为版本中的安排，其余年份成为未知；没有导入过的年份回答 409 calendar_year_of_release。几分钟内重新计算涉及的期限。
         *
         *     For supervisors. A year that the release has is as the release has it again, any other is not known any more; where nothing was imported the answer is 409 calendar_year_of_release. The due dates that it touches are counted anew within minutes.
         */
        delete: operations["removeCalendarYear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificate-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出签署证书的公钥 / List the public keys of certificates
         * @description 先是现用的，后是已停用但其证书仍然有效的。请另行核对 keyId 后再信任。
         *
         *     The one in use, then those that signed before and whose certificates are good. Compare the keyId by another way before you trust it.
         */
        get: operations["listCertificateKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取事件流 / Read the feed of events
         * @description 事件按固定顺序排列，无间断，与 webhook 发送的内容相同。带着 nextCursor 反复查询，即不会遗漏；空页也给出 nextCursor。
         *
         *     游标早于保留期：410 changes_pruned。
         *
         *     Events in an order that never changes, without gaps, as webhooks send them. Whoever asks again and again with nextCursor misses nothing; it is given on an empty page, too.
         *
         *     410 changes_pruned for a cursor that is older than what is kept.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出数据更正 / List data corrections
         * @description 以 data-error 提交的任务各有一项，最早的在前；state=open 列出待更正的。
         *
         *     Each task that was submitted as a data-error has one, the oldest first. state=open: what is to be corrected.
         */
        get: operations["listDataCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一项数据更正 / Read a data correction */
        get: operations["getDataCorrection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-corrections/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录已更正 / Say that the records are right now
         * @description 由主管办理；随即重新评估：达标则任务关闭，否则退回，期限继续计算。扫描或导入进行中则在其结束后评估，此前仍为 open。不需要请求体。
         *
         *     By a supervisor. The task is evaluated at once: closed if compliant, else returned with a clock that runs; while a sweep or an import is under way, when that is over, and it is open until then. Takes no body.
         */
        post: operations["applyDataCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-corrections/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录无误 / Say that the records are right as they are
         * @description 由主管办理，写明理由；任务退回提交的账号，期限继续计算。
         *
         *     By a supervisor, with a reason: the task goes back to the account that submitted it, and its clock runs on.
         */
        post: operations["refuseDataCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评估一份快照，不保存 / Evaluate a snapshot; nothing is kept
         * @description 最多 16 MiB。依据只有快照本身，日期为其中的 asOf。include: ["explanation"] 时每个结论带说明：条件树、起决定作用的条件、使其达标的最小改变；include: ["trace"] 时带只有取值的条件树。二者最多 10000 个结论，答复最多 64 MiB，超出为 422 evaluation_too_large：请减少市场或规则集，或导入快照后运行扫描。同一密钥同时只能评估几份超过 256 KiB 的快照，或结论超过 10000 个（带 include 时 1000 个）的快照，超出为 429 too_many_at_once。
         *
         *     At most 16 MiB. Judged by the snapshot alone, as of its asOf. With include: ["explanation"] each verdict carries its explanation: the tree of conditions, those that decided, and the smallest change that would make it compliant; with include: ["trace"] the tree in values alone. Either for at most 10,000 verdicts, and an answer has at most 64 MiB; else 422 evaluation_too_large: ask for fewer markets or rule sets, or import the snapshot and start a sweep. Of snapshots over 256 KiB, or that come to more than 10,000 verdicts (1,000 with include), one key may have only a few evaluated at once; else 429 too_many_at_once.
         */
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出登记数据 / Export the registry
         * @description 同一时刻的快照，再次导入不会改变任何数据。format=json：快照；csv：压缩包，每个列表一个 CSV 文件；xlsx：工作簿，每个列表一张表。以 = + - @ 等开头的文字前加一个单引号，以免被当作公式；导入时自动去掉。导出记入审计日志。
         *
         *     A snapshot of one moment; to import it again changes nothing. format=json: the snapshot; csv: an archive with a CSV file for each list; xlsx: a workbook with a sheet for each. Before a text that begins with = + - @ or the like stands an apostrophe, so that no spreadsheet takes it for a formula; an import takes it off again. An export is an entry of the audit log.
         */
        get: operations["exportRegistryFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出规则可用的事实 / List the facts that rules can use */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出问题 / List findings */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一个问题，含说明和历史 / Read a finding with its explanation and history */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请豁免 / Ask for a waiver
         * @description 须由另一位主管批准才生效。豁免不改变结论；到期后的首次评估重新计入。
         *
         *     Another person, a supervisor, has to approve it. A waiver does not change the verdict; from the first evaluation on or after its day the finding counts again.
         */
        post: operations["requestWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进程是否存活 / Whether the process lives
         * @description 不需要令牌。
         *
         *     Needs no token.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务是否就绪 / Whether the service is ready
         * @description 不需要令牌。未就绪时为 503。
         *
         *     Needs no token. 503 while it is not.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出导入 / List imports
         * @description 最新的在前，不列各处错误。
         *
         *     The newest first, without the errors of each.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * 导入登记数据快照 / Import a registry snapshot
         * @description 最多 64 MiB。立即回答 202，导入在后台进行：从 Location 读取进度和结果。快照取代它所列镇街的登记数据。
         *
         *     mode=all（默认）：有一处错误就全部不导入；mode=partial：导入正确的行，其余可下载。dryRun=true：只检查，不写入。
         *
         *     除 JSON 外，也接受导出所得的表：CSV 压缩包（application/zip，每个列表一个 CSV 文件，UTF-8 或 GB18030）和 xlsx 工作簿（每个列表一张表）。错误同时给出 JSON 指针和单元格（cell）。缺少某张表时不导入；没有记录的表请保留表头。
         *
         *     At most 64 MiB. Answers 202 at once; the import runs as a job, whose progress and outcome are read at Location. The snapshot replaces the registry of the towns it names.
         *
         *     mode=all (default): one error, and nothing is loaded; mode=partial: good rows are loaded, the others can be downloaded. dryRun=true checks and writes nothing.
         *
         *     Beside JSON it takes the tables of an export: an archive of CSV (application/zip, a file for each list, in UTF-8 or GB18030) and an xlsx workbook (a sheet for each list). Errors name a JSON pointer and the cell. Without one of the tables nothing is loaded: keep one that has no records with its headers.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一次导入的进度和结果 / Read the progress and outcome of an import
         * @description errors 只列最前面的错误，errorCount 为总数。
         *
         *     errors lists the first of them; errorCount is how many there are.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载未被接受的行 / Download the refused rows
         * @description 被拒绝的值一律以 *** 代替。
         *
         *     Every value that was refused is withheld (***).
         */
        get: operations["downloadRejectedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/markets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出市场 / List markets
         * @description 按编码排序。
         *
         *     By code.
         */
        get: operations["listMarkets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/markets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一个市场 / Read a market */
        get: operations["getMarket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/markets/{code}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按登记数据评估一个市场 / Evaluate one market from the registry
         * @description 结论带说明：条件树、起决定作用的条件、使其达标的最小改变；not_applicable 的结论只列出，explanation 为 null，用 include=not_applicable 取全部说明。不写入任何问题或任务。
         *
         *     Verdicts carry their explanations: the tree of conditions, those that decided, and the smallest change that would make it compliant; those that are not_applicable are listed with a null explanation, unless include=not_applicable. Writes no finding and no task.
         */
        get: operations["evaluateOneMarket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/markets/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 市场的结论变化 / Read how the verdicts on a market changed
         * @description 市场及其组织、党支部的结论在历次记录扫描之间的变化，最近的在前；没有变化的不列。每页查看 limit 个夜晚，可能一项也没有：nextCursor 为 null 才是最后一页。最早的一晚列出当时适用的全部结论（before 为 null）。超过保留期的夜晚不再列出。
         *
         *     How the verdicts on the market, its organizations and its branches changed from one recording sweep to the next, the latest first; what stayed as it was is not listed. A page looks at limit nights and may be empty: the last page is the one whose nextCursor is null. The first night lists all that applied (before is null). Nights past the time for which verdicts are kept are not there.
         */
        get: operations["listVerdictChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/markets/{code}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 市场档案 / Read the profile of a market
         * @description 登记内容；“1+3”覆盖：各组织的党员人数和覆盖它的党支部，未覆盖或无法判断的写明原因；“五个一”：每项的结论、佐证日期和有效期；未决问题和未关闭的任务。结论按今天的登记数据得出，不写入任何问题或任务。缺少的数据为 null 并列出字段，不算达标。
         *
         *     What the registry has of it; the coverage of 1 + 3: the members of each organization by number and the branches that cover it, and of what is uncovered or unknown why; the five ones: the verdict of each, the date of its evidence and for how long it holds; open findings, and tasks that are not closed. Judged by the records as of today; writes no finding and no task. What is missing is null and named, and never a pass.
         */
        get: operations["getMarketProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标，Prometheus 格式 / Metrics in Prometheus's format */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 登记数据的新鲜程度 / Read how old the records are
         * @description 账号所辖各镇街，规则会看日期的四个列表：在册党员的 verifiedOn，每个市场每项标准当前佐证的 reviewedOn，每种台账的 updatedOn，每个党支部最近一次活动的 heldOn。oldest 是其中最旧的一个。镇街没有记录的列表不列出。导入不按镇街记录，newestImportAt 是最近一次成功导入的时间。sources 按来源：登记数据的每个列表一行，有多少条（党员只计在册的），日期从何时到何时（没有日期的列表为 null），以及最近一次改动它的导入（changedAt）和最近一次含有它的导入（carriedAt）何时结束；试算不算。指导员不属于任何镇街，只对不限镇街的账号列出。
         *
         *     For each town of the account the four lists at whose dates rules look: verifiedOn of current members, reviewedOn of the current evidence of each market and standard, updatedOn of each kind of ledger, heldOn of each branch's latest activity. oldest is the oldest of these. A list of which a town has no record is left out. It is not recorded which towns an import was of: newestImportAt is when the newest one succeeded. sources has a row for each list of the registry: how many records there are (of members the current ones), from when to when they date (null of a list without dates), and when the newest import ended that changed the list (changedAt) and that had a record of it (carriedAt), trials not counted. Instructors are of no town, and there only for an account of all towns.
         */
        get: operations["getFreshness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出规则集 / List rule sets */
        get: operations["listRuleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取规则集的一个版本 / Read a version of a rule set
         * @description 只有现行版本。
         *
         *     The version in force only.
         */
        get: operations["getRuleSetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一条规则 / Read a rule
         * @description 条件采用 json-rules-engine 的格式。
         *
         *     The conditions are in json-rules-engine's format.
         */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出规则的案例 / List the cases of a rule
         * @description 规则发布前用来检验的案例：日期、事实、应得的结论和依据。一页列全。
         *
         *     By which the rule was tried before it was published: a date, the facts, what must come out, and why. All on one page.
         */
        get: operations["listRuleCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/false-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一条规则的误报率 / Read how often a rule was mistaken
         * @description 经批准驳回的问题占历来问题的比例，及各理由的次数；供规则作者参考。限于部分镇街或市场的账号只计其范围内的。
         *
         *     What share of its findings was dismissed, and for which reasons; for rule authors. An account of some towns or markets is told of those there.
         */
        get: operations["getFalseAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取登录会话 / Read who has signed in */
        get: operations["getSession"];
        put?: never;
        /**
         * 登录 / Sign in
         * @description 账号不存在、已停用、密码或验证码不对，答复相同（401 sign_in_failed）。密码对而缺验证码：401 totp_code_required。连续 5 次不对，10 分钟内 429 sign_in_locked；曾成功登录该账号的浏览器（hz_browser）单独计数。
         *
         *     An account that is none or disabled, a wrong password and a wrong code have the same answer (401 sign_in_failed). The right password without its code: 401 totp_code_required. After five wrong tries in a row: 429 sign_in_locked for ten minutes; a browser in which the account was signed in to before (hz_browser) is counted by itself.
         */
        post: operations["openSession"];
        /** 退出登录 / Sign out */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 在所有设备上退出登录 / Sign out everywhere
         * @description 该账号的所有会话立即结束，包括当前的。
         *
         *     All sessions of the account end at once, this one too.
         */
        delete: operations["closeAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 从统一身份认证返回 / Come back from the identity provider
         * @description 由统一身份认证跳转而来；成功后得到会话 Cookie，并回到开始时的地址。
         *
         *     The identity provider sends browsers here; who is let in gets the cookie of a session, and goes on at the address named at the start.
         */
        get: operations["finishOpenIdSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 到统一身份认证退出登录 / Sign out at the identity provider
         * @description 先以 DELETE /session 退出本系统，再在浏览器中打开。身份提供方没有公布 end_session_endpoint 时，返回首页。
         *
         *     To be opened in a browser that has signed out here (DELETE /session). A provider that publishes no end_session_endpoint is not asked: then it leads to the start.
         */
        get: operations["endOpenIdSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 到统一身份认证登录 / Go to the identity provider to sign in
         * @description 在浏览器中打开；须在 10 分钟内完成。
         *
         *     To be opened in a browser. It has to be completed within ten minutes.
         */
        get: operations["startOpenIdSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改自己的密码 / Choose another password
         * @description 该账号的所有会话随之结束；当前浏览器得到新的会话。
         *
         *     All sessions of the account end; the browser that asks gets a new one.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始启用验证器 / Begin with a device
         * @description 须再次给出现用密码。密钥只在这次答复中出现；用其第一个验证码确认后才生效。
         *
         *     It takes the password in force once more. The secret is in this answer alone; it counts once a code of it has confirmed it.
         */
        post: operations["beginTotp"];
        /**
         * 停用验证器 / Remove the device
         * @description 须给出现用密码和一个未用过的验证码；设备丢失时请管理员重置密码。
         *
         *     It takes the password in force and a code that was not used; an administrator’s reset of the password helps who has lost the device.
         */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认验证器 / Confirm the device
         * @description 此后登录须有验证码。
         *
         *     From now on a code is asked for at sign-in.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可用的登录方式 / The ways to sign in
         * @description 不需要令牌。oidc：在浏览器中打开 /session/oidc/start。
         *
         *     Needs no token. oidc: open /session/oidc/start in a browser.
         */
        get: operations["getSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweep-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出每晚的扫描安排 / List the nights and what became of them
         * @description 最新的在前。每晚 02:00（北京时间）到期一次：sweepId 是当晚的扫描；未扫描的写明原因（skipped）：first_start 首次启动之前，missed 当时无进程运行且已被后一晚取代，sweep_date_passed 已有更晚日期的记录。停机错过的最近一晚，启动后补扫一次。
         *
         *     The latest first. A sweep is due every night at 02:00 (Shanghai): sweepId is the one that did the work; a night without one says why (skipped): first_start, before the service was first started; missed, nothing ran and a later night has taken its place; sweep_date_passed, a later date was recorded already. The last night missed is caught up once on start.
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweep-slots/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取下一次夜间扫描的时间 / Read when the next nightly sweep is due */
        get: operations["getNextSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出扫描 / List sweeps
         * @description 最新的在前。只负责部分镇街的账号看到全市的扫描，以及所扫镇街全部属于自己的扫描。
         *
         *     The latest first. An account of some towns sees the sweeps of the whole city, and those of towns that are all its own.
         */
        get: operations["listSweeps"];
        put?: never;
        /**
         * 开始一次扫描 / Start a sweep
         * @description 立即回答 202，扫描在后台进行：从 Location 读取进度。同一时间只有一次扫描，否则 409 并给出它的 sweepId。
         *
         *     effect=record（默认）更新问题和任务，日期不能早于上次记录的扫描；effect=study 只给出结论。
         *
         *     只负责部分镇街的主管须在 towns 中写明自己的镇街。
         *
         *     Answers 202 at once; progress is read at Location. One sweep runs at a time: else 409, with its sweepId.
         *
         *     effect=record (default) updates findings and tasks, and takes no date before the last recorded one; effect=study gives verdicts only.
         *
         *     A supervisor of some towns names towns of its own in towns.
         */
        post: operations["startSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一次扫描的进度和结果 / Read the progress and outcome of a sweep */
        get: operations["getSweep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/brake/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废暂缓的任务 / Discard the held tasks
         * @description 不新开也不关闭任务；问题保留。先更正登记数据，再重新扫描：下一次扫描重新判断，若仍超过限度会再次暂缓。需写明原因。重复作废不再改变什么；没有暂缓或已有别的决定：409。
         *
         *     Opens and closes nothing; the findings stay. Mend the registry, then sweep again: the next sweep judges anew, and holds the same again if it is still over the limit. Takes a reason. Discarding again changes nothing; where nothing is held, or something else was decided: 409.
         */
        post: operations["discardHeldTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/brake/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放行暂缓的任务 / Release the held tasks
         * @description 按当前的问题新开和关闭任务：仍然成立的才执行，期限从今天算起。需写明原因。重复放行不再改变什么；没有暂缓或已有别的决定：409。扫描或导入进行中：409 registry_busy，请稍后再试。
         *
         *     Opens and closes tasks by the findings as they are now: only what is still true is done, and due dates count from today. Takes a reason. Releasing again changes nothing; where nothing is held, or something else was decided: 409. While a sweep or an import is under way: 409 registry_busy, to be tried again.
         */
        post: operations["releaseHeldTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消一次扫描 / Cancel a sweep
         * @description 已经记录的部分保留。已结束的扫描不能取消（409）。
         *
         *     What is recorded already stays. One that is over can't be cancelled (409).
         */
        post: operations["cancelSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一次扫描的证书 / Read the certificate of a sweep
         * @description 只有以 complete 结束的扫描才有证书，证书不会改变。扫描未结束时为 409 certificate_pending；未以 complete 结束时为 404 certificate_not_found。
         *
         *     signature 是对其余全部内容的规范 JSON（RFC 8785）的 Ed25519 签名。
         *
         *     A sweep that ended complete has one, and it never changes. 409 certificate_pending while the sweep is open; 404 certificate_not_found when it did not end complete.
         *
         *     signature is by Ed25519, over the canonical JSON (RFC 8785) of all the rest.
         */
        get: operations["getCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/certificate-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用已存的结论核对证书 / Check a certificate against what is stored
         * @description 重新计算每一片叶子，并指出与证书不符的市场、镇街和指导员。
         *
         *     Works every leaf out anew, and names the markets, towns and instructors that differ.
         */
        get: operations["checkCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/certificate/{marketCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一个市场的包含证明 / Read the inclusion proof of a market
         * @description 证明该市场连同这些结论在证书之内，可用 scripts/verify-certificate.mjs 离线验证。已存的结论与证书不符时为 409 certificate_mismatch。
         *
         *     Proves that the market is in the certificate with these verdicts; scripts/verify-certificate.mjs verifies it offline. 409 certificate_mismatch when the stored verdicts are not the certified ones.
         */
        get: operations["getInclusionProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 跟踪一次扫描的进度 / Follow the progress of a sweep
         * @description 服务器推送事件（SSE）：有变化时发 progress，结束时若有任务暂缓先发 held，再发 finished 并关闭连接；data 为 JSON，含速度和预计剩余秒数。连接五分钟后结束；断开后重新请求即可，不会遗漏结果。
         *
         *     Server-sent events: progress whenever it has changed; held when tasks wait for a supervisor; finished when it is over, then the connection is closed. The data are JSON, with the rate and the seconds that remain. The connection ends after five minutes; after that, or when it was lost, just ask again: each event tells the whole state.
         */
        get: operations["followSweep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/held-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一次扫描暂缓的任务 / List the tasks that a sweep holds
         * @description 扫描将新开或关闭的任务超过限度（brake.limit）时，问题照常记录，任务的新开（opening）和关闭（closing）则暂缓，等主管决定；这里逐个列出。已放行、作废或被后一次扫描取代的不再列出。
         *
         *     When a sweep would open or close more tasks than the limit (brake.limit), its findings are recorded all the same, and the opening and closing of tasks waits for a supervisor; here they are, one by one. What was released, discarded or judged anew by a later sweep is gone from the list.
         */
        get: operations["listHeldTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一次扫描缺少的结论及原因 / List what a sweep has no verdict of, and why
         * @description 扫描结束为 incomplete 时，这里逐个列出没有结论（或缺少部分结论）的市场、镇街和指导员：code 是稳定的原因代码，message 说明下一步做什么。它们的问题和任务保持不变。ruleSetIds、ruleIds 为 null 表示全部规则。修复后用 towns 重新扫描所在镇街即可。扫描进行中列出的是到目前为止已知的。
         *
         *     When a sweep ends incomplete, each market, town and instructor without a verdict, or without some, is here: code is a stable reason, message says what to do next. Their findings and tasks were left as they are. Null in ruleSetIds and ruleIds stands for all rules. Once mended, sweep the town again with towns. Of a sweep under way it lists what is known so far.
         */
        get: operations["listMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/{id}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一次扫描的全部结论 / Read the verdicts of a sweep
         * @description 默认不含 not_applicable，用 include=not_applicable 取全部。
         *
         *     Accept: application/x-ndjson 时一次给出全部，每行一个结论，与列表中的一项相同；此时不接受 limit 和 cursor。中途出错会断开连接，不会以不完整的内容冒充全部。
         *
         *     超过保留期的扫描回答 410 sweep_detail_pruned。
         *
         *     Without not_applicable, unless include=not_applicable.
         *
         *     For Accept: application/x-ndjson all come at once, a line each, of the form of an item of a page; limit and cursor are refused then. If the rest can't be read, the connection is broken off, so that part of them never passes for all.
         *
         *     410 sweep_detail_pruned once the verdicts are past the time for which they are kept.
         */
        get: operations["getSweepVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweeps/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取历次扫描的结论趋势 / Read the trend of verdicts from sweep to sweep
         * @description 每次已结束（complete 或 incomplete）的全市记录扫描一项，最近的日期在前；同一日期扫描多次则有多项，最后一次在前。verdicts 是所选规则的结论数之和，不加条件为全部规则。只扫描部分镇街的不计入。趋势长期保留，不随明细清除。
         *
         *     An item for each recording sweep of all towns that ended complete or incomplete, the latest date first; a date that was swept several times has several, the last sweep first. verdicts adds up the rules asked for, or all. Sweeps of some towns are left out. The trend is kept for years, also when the verdicts themselves are pruned.
         */
        get: operations["listTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出任务 / List tasks
         * @description 一个市场、一个规则集的所有未决问题合为一个任务。默认按到期日排序。
         *
         *     All open findings of one market and one rule set are one task. By due date unless sort says otherwise.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一个任务及其未决问题 / Read a task with its open findings
         * @description ETag 是它的版本，更改时写在 If-Match 中。
         *
         *     The ETag is its version; a change names it in If-Match.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准驳回 / Approve a dismissal
         * @description 由提交者以外的主管批准；任务关闭，其问题获得有期限的豁免，到期重新计入。
         *
         *     By a supervisor who did not submit it: the task is closed, and its findings are waived until a day on which they count again.
         */
        post: operations["approveDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指派或改派任务 / Assign a task
         * @description 由主管指派；等同该账号签收。草稿保留。
         *
         *     For supervisors; the account has it as if it had claimed it. The draft stays.
         */
        post: operations["assignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收任务 / Claim a task
         * @description 签收后在 leasedUntil 之前由该账号办理，可续期；到期未续自动退回队列。If-Match 中写所读版本的 ETag，带引号，例如 If-Match: "3"。缺少：428；写法不对：400；已被更改：412；他人已签收：409。不需要请求体。
         *
         *     Whoever claims it has it until leasedUntil, and can renew that; else it goes back to the queue by itself. If-Match names the ETag of the version that was read, in quotes, as in If-Match: "3". Missing: 428; not so written: 400; changed meanwhile: 412; claimed by another: 409. Takes no body.
         */
        post: operations["claimTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加备注 / Comment on a task
         * @description 记入经过。
         *
         *     Shows in its timeline.
         */
        post: operations["commentOnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请驳回 / Ask for a dismissal
         * @description 即以 dismissed 提交。
         *
         *     The same as to submit it as dismissed.
         */
        post: operations["dismissTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 保存草稿 / Keep a draft
         * @description 草稿在退回、改派后保留，提交后清除。
         *
         *     It outlasts release and reassignment, until something is submitted.
         */
        put: operations["draftReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/external-reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 关联外部案件 / Refer to a case of another system
         * @description 可用 externalSystem 和 externalId 查询任务。
         *
         *     Tasks can be looked up by externalSystem and externalId.
         */
        put: operations["referToCase"];
        post?: never;
        /**
         * 取消关联外部案件 / Take the reference to another system away
         * @description 不需要请求体。
         *
         *     Takes no body.
         */
        delete: operations["removeCaseReference"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回任务 / Release a task
         * @description 由签收的账号或主管退回队列，并随即建议由他人办理；草稿保留。不需要请求体。
         *
         *     By the account that claimed it, or a supervisor. Another is asked at once to take it. The draft stays. Takes no body.
         */
        post: operations["releaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 续期 / Renew the lease
         * @description 从今天起重新计算期限。不需要请求体。
         *
         *     Its days count from today again. Takes no body.
         */
        post: operations["renewTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回重办 / Return it
         * @description 由主管退回给提交的账号；期限继续计算。
         *
         *     By a supervisor, to the account that submitted it; the clock runs on.
         */
        post: operations["returnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂缓办理 / Put a task off
         * @description 到 until 那天回到队列；期限照常计算。
         *
         *     It is back in the queue on the day until; its clock runs on.
         */
        post: operations["snoozeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交结果 / Submit a report
         * @description remedied 已整改：立即重新评估，达标才关闭，否则退回；扫描或导入进行中则在其结束后评估。data-error 数据有误：写明应更正什么，产生一项数据更正，期限暂停。dismissed 驳回：选择理由，由另一位主管批准。confirmed 确认：写明计划和日期，到期回到队列。claim 为 true 时同时签收无人签收的任务。
         *
         *     remedied: evaluated at once, closed only if compliant, else returned; while a sweep or an import is under way, when that is over. data-error: say what is to be corrected; that opens a data correction, and the clock stands. dismissed: with a reason, for another supervisor to approve. confirmed: with a plan and a day, on which it is back in the queue. With claim, a task that nobody has is claimed by the same.
         */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取任务的经过 / Read what was done with a task
         * @description 每次变更的账号、时间、前后值和说明，由旧到新；出自防篡改的审计日志。
         *
         *     Each change with its account, time, values before and after, and reason, oldest first; from the audit log, in which nothing can be altered unseen.
         */
        get: operations["getTaskTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前恢复办理 / Take it up again
         * @description 不需要请求体。
         *
         *     Before its day. Takes no body.
         */
        post: operations["wakeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回提交 / Withdraw what was submitted
         * @description 由提交的账号撤回，在有决定之前；所写内容回到草稿。不需要请求体。
         *
         *     By the account that submitted it, as long as nobody has decided; what was written is the draft again. Takes no body.
         */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量办理 / Do the same with many tasks
         * @description 逐个办理，逐个答复：一个不成不影响其他。每项写明所读的版本。有一项答 5xx 的，此答复不按 Idempotency-Key 保存：重发时，失败的重新办理，已办的答 409 或 412。
         *
         *     Each is done and answered by itself: one that fails stops no other. Each names the version that was read. An answer with a 5xx for an item is not kept for the Idempotency-Key: sent again, what failed is tried anew, and what was done is refused (409 or 412).
         */
        post: operations["changeTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 跟踪任务的变化 / Follow changes of tasks
         * @description 服务器推送事件（SSE）：该账号所负责镇街或市场的任务每有变化发一次 task，data 只有编号和版本，内容另行读取；变化太多或不能逐项说明时发 reset，请重新读取列表。连接五分钟后结束，重新请求即可；断开期间的变化不补发。
         *
         *     Server-sent events: task for each change of a task in the account's towns or markets, with its id and version; read the rest by GET. reset when too much has changed to be told one by one: read the list anew. The connection ends after five minutes: just ask again. What changes between connections is not told.
         */
        get: operations["followTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按状态和严重程度统计任务 / Count tasks by state and severity */
        get: operations["summarizeTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/summary/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按镇街统计未关闭、逾期和已上报的任务 / Count unfinished, overdue and escalated tasks by town
         * @description 账号所辖的每个镇街一项（限定市场的账号只计其市场），按编码排序；可看全部镇街的账号，最后一项（townCode 为 null）是关于指导员的任务。
         *
         *     An item for each town of the account, of its markets alone where they are named, by code; for who sees all towns, the last (its townCode null) is of tasks about instructors.
         */
        get: operations["summarizeTowns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出镇街 / List towns
         * @description 账号所辖的镇街，按编码排序。限定市场的账号和管理员只看名称，其余为 null。
         *
         *     The towns of the account, by code. An account whose markets are named, and an administrator, sees their names alone: all else is null.
         */
        get: operations["listTowns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 镇街一览 / Read how the towns stand
         * @description 账号所辖的各镇街，以及合计：市场、组织和党员的覆盖，示范点，未决问题，任务。不重新评估：覆盖按登记数据、问题和任务按当前记录；示范点按最近一次全市扫描的结论（verdicts），其后又发现问题的不算达标。数据不足的单列，不算达标。
         *
         *     Each town of the account, and all of them together: markets, coverage of organizations and members, demonstration sites, open findings, tasks. Nothing is evaluated for it: coverage is counted from the registry, findings and tasks as they are on record; demonstration sites by the verdicts of the newest sweep of all towns (verdicts), and what has been found against one since counts. What is not known stands apart, and is never a pass.
         */
        get: operations["getTownsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取镇街历次扫描的结论趋势 / Read the trend of verdicts in towns from sweep to sweep
         * @description 与 /sweeps/trend 相同，但只计账号所辖的镇街，或其中 town 所指的一个；不限镇街的账号不指定 town 时即为全市。按镇街的数字从 keptSince 起保存，此前的扫描没有；不属于任何镇街的（如指导员）不计入。趋势长期保留，不随明细清除。
         *
         *     As /sweeps/trend, of the towns of the account, or of the one that town names; for an account of all towns that names none it is the whole city. Numbers by town are kept from keptSince on, and sweeps of before are not there; what is of no town, as instructors are, is left out. The trend is kept for years, also when the verdicts themselves are pruned.
         */
        get: operations["getTownsTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出豁免 / List waivers
         * @description expiringWithinDays 列出即将到期的，unneeded=true 列出不再需要的。
         *
         *     expiringWithinDays: those that are about to end. unneeded=true: those that are no longer needed.
         */
        get: operations["listWaivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一项豁免 / Read a waiver */
        get: operations["getWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waivers/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准豁免 / Approve a waiver
         * @description 由申请者以外的主管批准；其任务随即更新或关闭。
         *
         *     By a supervisor who did not ask for it; its task is changed or closed at once.
         */
        post: operations["approveWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waivers/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒绝或撤销豁免 / Refuse or revoke a waiver
         * @description 申请中的：主管拒绝，或申请者收回。生效中的：主管撤销，问题立即重新计入。
         *
         *     One that is asked for: a supervisor refuses it, or whoever asked takes it back. One in force: a supervisor ends it, and the finding counts again at once.
         */
        post: operations["revokeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出投递 / List deliveries
         * @description 最新的在前。
         *
         *     The newest first.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一次投递 / Read a delivery */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重放一次投递 / Have a delivery sent again
         * @description 仅限 delivered 或 dead；webhook-id 不变，尝试次数重新计算。不需要请求体。
         *
         *     One that is delivered or dead, under the same webhook-id, with its attempts counted anew. Takes no body.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出 webhook 端点 / List webhook endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * 新建 webhook 端点 / Have events sent to an address
         * @description 回答中的 secret 用于验证签名（Standard Webhooks），仅此一次显示。
         *
         *     The secret in the answer is for checking signatures (Standard Webhooks), and shown this once.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一个 webhook 端点 / Read a webhook endpoint */
        get: operations["getWebhookEndpoint"];
        /**
         * 更改、停用或启用 webhook 端点 / Change, disable or enable a webhook endpoint
         * @description 停用期间的事件不会补发，可从事件流读取；停用前尚未送达的，启用后继续发送。
         *
         *     Events of the time in which it is disabled are not sent to it later, and can be read from the feed; what was on its way before goes on when it is enabled.
         */
        put: operations["changeWebhookEndpoint"];
        post?: never;
        /**
         * 删除 webhook 端点 / Remove a webhook endpoint
         * @description 连同其投递记录。
         *
         *     With the record of its deliveries.
         */
        delete: operations["removeWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换签名密钥 / Replace its secret
         * @description 新密钥仅此一次显示。旧密钥在 graceHours 小时内同时签名，webhook-signature 中有两个签名；其间再次更换为 409，除非 graceHours 为 0：此后只用新密钥签名。
         *
         *     The new one is shown this once. For graceHours the old one signs beside it: webhook-signature holds two signatures. Until that is over it is replaced again, else 409, by graceHours of 0 alone: then the new one signs alone.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向端点发送测试事件 / Have a ping sent to an endpoint
         * @description 事件 webhook.ping，几秒内由工作进程发送；结果见该投递。不需要请求体。
         *
         *     An event webhook.ping, sent by a worker within seconds; the delivery says what came of it. Takes no body.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取当前账号 / Read which account is asking */
        get: operations["whoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进程是否存活 / Whether the process lives
         * @description 不需要令牌。
         *
         *     Needs no token.
         */
        get: operations["getLivenessAtTop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务是否就绪 / Whether the service is ready
         * @description 不需要令牌。未就绪时为 503。
         *
         *     Needs no token. 503 while it is not.
         */
        get: operations["getReadinessAtTop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标，Prometheus 格式 / Metrics in Prometheus's format */
        get: operations["getMetricsAtTop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 队列看板 / The board of the queues
         * @description 转到看板的页面；请在浏览器中打开。
         *
         *     Goes on to the page of the board. To be opened in a browser.
         */
        get: operations["openQueueBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-board/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 队列看板的页面及其内容 / The pages of the board, and what they consist of
         * @description Bull Board 的页面和它自己的接口，只读；会随版本变化，程序请改用 `/metrics`。作业只显示编号。
         *
         *     Pages of Bull Board and their own interface, to be read only. They change with its versions: programs ask `/metrics`. Of jobs the ids are shown.
         */
        get: operations["readQueueBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessKey: {
            account: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /**
             * Format: date
             * @description 该日起失效；null 只见于早先版本的密钥 / The first day on which it is refused; null in keys of an earlier version alone
             */
            expiresOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description 未吊销也未到期 / Neither revoked nor over */
            inForce: boolean;
            label: string | null;
            /** @description 所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns */
            markets: string[] | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /** @description 所负责的镇街；null 为全部 / The towns it works in; null for all of them */
            towns: string[] | null;
        };
        AccessKeyRequest: {
            /** @description 账号，不用姓名；指导员用其编码 / No person’s name; an instructor’s is the instructor’s code */
            account: string;
            /**
             * Format: date
             * @description 该日起失效；默认一年后，最迟见 HONGZHU_LONGEST_KEY_DAYS（365 天）/ The first day on which it is refused; by default a year from now, at the latest after HONGZHU_LONGEST_KEY_DAYS (365)
             */
            expiresOn?: string | null;
            /** @description 用途；不写个人信息 / What it is for; nothing of a person */
            label?: string | null;
            /** @description 所负责的市场；默认为所负责镇街的全部市场。只有 instructor 和 case-tool 可填，且须同时写明 towns；此后只看这些镇街之内的这些市场 / The markets it works in; by default all of its towns. Only an instructor and a case-tool may have some, with towns that are named as well; it then sees these markets alone, as far as they are in these towns */
            markets?: string[] | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /** @description 所负责的镇街；默认全部。town-supervisor 必填；只有 instructor 和 case-tool 可填可不填 / The towns it works in; by default all. A town-supervisor has some; an instructor and a case-tool may; others have none */
            towns?: string[] | null;
        };
        Account: {
            account: string;
            /** @description 所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns */
            markets: string[] | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator" | "owner";
            /** @description 所负责的镇街；null 为全部 / The towns it works in; null for all of them */
            towns: string[] | null;
        };
        AccountChangeRequest: {
            /** @description 用途；不写个人信息 / What it is for; nothing of a person */
            label?: string | null;
            /** @description 所负责的市场；默认为所负责镇街的全部市场。只有 instructor 和 case-tool 可填，且须同时写明 towns；此后只看这些镇街之内的这些市场 / The markets it works in; by default all of its towns. Only an instructor and a case-tool may have some, with towns that are named as well; it then sees these markets alone, as far as they are in these towns */
            markets?: string[] | null;
            /** @description 统一身份认证的 issuer / The issuer of the sign-in elsewhere */
            oidcIssuer?: string | null;
            /** @description 该账号在那里的标识（sub），不用姓名 / By which name it is known there (sub); not a person’s */
            oidcSubject?: string | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /** @description 所负责的镇街；默认全部。town-supervisor 必填；只有 instructor 和 case-tool 可填可不填 / The towns it works in; by default all. A town-supervisor has some; an instructor and a case-tool may; others have none */
            towns?: string[] | null;
        };
        AccountRequest: {
            /** @description 账号，不用姓名；指导员用其编码 / No person’s name; an instructor’s is the instructor’s code */
            id: string;
            /** @description 用途；不写个人信息 / What it is for; nothing of a person */
            label?: string | null;
            /** @description 所负责的市场；默认为所负责镇街的全部市场。只有 instructor 和 case-tool 可填，且须同时写明 towns；此后只看这些镇街之内的这些市场 / The markets it works in; by default all of its towns. Only an instructor and a case-tool may have some, with towns that are named as well; it then sees these markets alone, as far as they are in these towns */
            markets?: string[] | null;
            /** @description 统一身份认证的 issuer / The issuer of the sign-in elsewhere */
            oidcIssuer?: string | null;
            /** @description 该账号在那里的标识（sub），不用姓名 / By which name it is known there (sub); not a person’s */
            oidcSubject?: string | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /**
             * @description password（默认）：本系统密码；oidc：统一身份认证 / password (by default): kept here; oidc: kept by another service
             * @enum {string}
             */
            signIn?: "password" | "oidc";
            /** @description 所负责的镇街；默认全部。town-supervisor 必填；只有 instructor 和 case-tool 可填可不填 / The towns it works in; by default all. A town-supervisor has some; an instructor and a case-tool may; others have none */
            towns?: string[] | null;
        };
        AppliedTasks: {
            closed: number;
            opened: number;
        };
        Assignment: {
            /** @description 账号；指导员的账号即其编码 / Account; an instructor’s is the instructor’s code */
            assignee: string;
        };
        AuditEntry: {
            action: string;
            /** @description 账号，或 sweep:<id>、recheck、clock / An account, or sweep:<id>, recheck, clock */
            actor: string;
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: unknown;
            } | null;
            /** @description 本条与前一条的 SHA-256，base64url / SHA-256 of this entry with the one before, base64url */
            hash: string;
            /** @description 说明文字；没有或已删除时为 null / The words; null where there are none, or they were deleted */
            note: string | null;
            /** @description 说明文字的摘要 / The digest of the words */
            noteDigest: string | null;
            /** @description 请求来自的地址 / The address from which it was asked; null where nobody asked over the network */
            origin: string | null;
            /** @description 从 1 起连续编号 / From 1, without gaps */
            position: number;
            /** @description 前一条的 hash / hash of the entry before */
            previous: string;
            /** @description 被拒绝的代码；null 为已办 / The code with which it was refused; null where it was done */
            result: string | null;
            subject: string;
        };
        AuditHead: {
            /**
             * Format: date
             * @description 该日（Asia/Shanghai） / The day, in Asia/Shanghai
             */
            day: string;
            /** @description 该条的 hash / hash of that entry */
            hash: string;
            /** @description 见 GET /certificate-keys / As in GET /certificate-keys */
            keyId: string;
            /** @description 当日最后一条的位置 / The position of its last entry */
            position: number;
            /** @description SubjectPublicKeyInfo, DER, base64url */
            publicKey: string;
            /** @description Ed25519，base64url，所签文本为规范 JSON / Ed25519 in base64url, over the canonical JSON {"day","format":"hongzhu-audit-head/1","hash","position"} */
            signature: string;
            /** Format: date-time */
            signedAt: string;
        };
        AuditLine: {
            action: string;
            /** @description 账号，或 sweep:<id>、recheck、clock / An account, or sweep:<id>, recheck, clock */
            actor: string;
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: unknown;
            } | null;
            /** @description 本条与前一条的 SHA-256，base64url / SHA-256 of this entry with the one before, base64url */
            hash: string;
            /** @description 说明文字的摘要 / The digest of the words */
            noteDigest: string | null;
            /** @description 请求来自的地址 / The address from which it was asked; null where nobody asked over the network */
            origin: string | null;
            /** @description 从 1 起连续编号 / From 1, without gaps */
            position: number;
            /** @description 前一条的 hash / hash of the entry before */
            previous: string;
            /** @description 被拒绝的代码；null 为已办 / The code with which it was refused; null where it was done */
            result: string | null;
            subject: string;
        };
        Basis: {
            clause: string;
            source: string;
        };
        BilingualText: {
            en: string;
            zh: string;
        };
        BrakeDecision: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        BrakeRequest: {
            /** @description Why; it is kept */
            reason: string;
        };
        BulkItem: {
            /** Format: uuid */
            id: string;
            /** @description 所读的版本 / The version that was read */
            version: number;
        };
        BulkItemAnswer: {
            /** Format: uuid */
            id: string;
            ok: boolean;
            problem: components["schemas"]["Problem"] | null;
            version: number | null;
        };
        BulkRequest: {
            /** @enum {string} */
            action: "claim" | "renew" | "release" | "assign" | "snooze" | "wake";
            /** @description 仅 assign 需要 / For assign alone */
            assignee?: string;
            items: components["schemas"]["BulkItem"][];
            /** @description 仅 snooze 需要 / For snooze alone */
            reason?: string;
            /**
             * Format: date
             * @description 仅 snooze 需要 / For snooze alone
             */
            until?: string;
        };
        Calendar: {
            /**
             * Format: date
             * @description 从今天起到该日，各年安排均已知 / The last day up to which, from today on, every year is known
             */
            knownUntil: string | null;
            warning: components["schemas"]["CalendarWarning"] | null;
            years: components["schemas"]["CalendarYearSummary"][];
        };
        CalendarWarning: {
            /** @enum {string} */
            code: "calendar_year_unknown";
            message: components["schemas"]["BilingualText"];
            year: number;
        };
        CalendarYear: {
            holidays: string[];
            importedBy: string | null;
            /**
             * @description release：随版本提供；import：由账号导入 / Of the release, or imported by an account
             * @enum {string}
             */
            source: "release" | "import";
            /** @description The number in the ETag */
            version: number;
            workdays: string[];
            /** Format: date-time */
            writtenAt: string;
            year: number;
        };
        CalendarYearRequest: {
            /** @description 全部放假日期，含其间的周末 / Every day off, weekends in between included */
            holidays: string[];
            /** @description 调休上班的周末日期 / Days of weekends that are worked */
            workdays: string[];
        };
        CalendarYearSummary: {
            importedBy: string | null;
            /**
             * @description release：随版本提供；import：由账号导入 / Of the release, or imported by an account
             * @enum {string}
             */
            source: "release" | "import";
            /** @description The number in the ETag */
            version: number;
            /** Format: date-time */
            writtenAt: string;
            year: number;
        };
        CaseReference: {
            id: string;
            /** @description 对方系统的名称 / Name of the other system */
            system: string;
            /** Format: uri */
            url?: string;
        };
        Cell: {
            code: string;
            townCode: string | null;
            /** @enum {string} */
            type: "market" | "town" | "instructor";
        };
        CellPlace: {
            /** @description In letters; null for the whole row */
            column: string | null;
            /** @description As a spreadsheet counts them, the headers too */
            row: number;
            /** @description The sheet, or the CSV file */
            sheet: string;
        };
        Certificate: {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            effect: "record" | "study";
            format: string;
            /** Format: date-time */
            issuedAt: string;
            key: components["schemas"]["PublicKey"];
            owed: components["schemas"]["Tally"];
            rules: components["schemas"]["RuleCounts"][];
            ruleSets: components["schemas"]["PinnedRuleSet"][];
            /** @description Over the canonical JSON (RFC 8785) of all the rest */
            signature: string;
            /** Format: uuid */
            sweepId: string;
            /** @description Null: all */
            towns: string[] | null;
            tree: components["schemas"]["CertifiedTree"];
            verdicts: components["schemas"]["VerdictCounts"];
        };
        CertificateCheck: {
            cellsChecked: number;
            countsEqual: boolean;
            differenceCount: number;
            /** @description At most the first 200 */
            differences: components["schemas"]["CertificateDifference"][];
            intact: boolean;
            /** @enum {string} */
            key: "current" | "retired" | "unknown";
            keyId: string;
            signatureValid: boolean;
            /** Format: uuid */
            sweepId: string;
            treeIntact: boolean;
        };
        CertificateDifference: {
            code: string;
            marketCode: string | null;
            /** @enum {string} */
            reason: "altered" | "added" | "missing" | "text_altered";
            /** @enum {string} */
            type: "market" | "town" | "instructor";
        };
        CertificateLeaf: {
            cell: components["schemas"]["Cell"];
            /** @description Of the facts that were read */
            facts: string;
            pairs: number;
            ruleSets: components["schemas"]["PinnedRuleSet"][];
            /** @description Of the ledger */
            verdicts: string;
        };
        CertificateLedger: {
            legend: string | null;
            legendDigest: string | null;
            roster: string | null;
            rosterDigest: string | null;
            verdicts: string;
        };
        CertificateSummary: {
            /** Format: date-time */
            issuedAt: string;
            keyId: string;
            leaves: number;
            root: string;
        };
        CertifiedTree: {
            /** @enum {string} */
            hash: "SHA-256";
            leaves: number;
            root: string;
        };
        Change: {
            isSmallest: boolean;
            /** @enum {string} */
            makes: "compliant" | "decided";
            steps: components["schemas"]["ChangeStep"][];
            text: components["schemas"]["BilingualText"];
        };
        ChangedTask: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        Changes: {
            items: components["schemas"]["CloudEvent"][];
            /** @description 下次从这里继续，空页也有 / Where to go on from; given on an empty page, too */
            nextCursor: string;
        };
        ChangeStep: {
            add: string[];
            amount: number | components["schemas"]["Interval"] | null;
            args: {
                [key: string]: boolean | number | string;
            };
            demands: components["schemas"]["Demand"][];
            fact: string;
            from: boolean | number | string | string[] | components["schemas"]["Interval"] | null;
            /** @enum {string} */
            kind: "increase" | "decrease" | "set" | "add" | "remove" | "date" | "record";
            label: components["schemas"]["BilingualText"];
            missing: string[];
            remove: string[];
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
            text: components["schemas"]["BilingualText"];
            to: boolean | number | string | string[] | components["schemas"]["Interval"] | null;
            unit: string | null;
        };
        CloudEvent: {
            /** @description 只有编号、编码、状态、版本和数量 / Ids, codes, states, versions and counts */
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            datacontenttype: "application/json";
            /**
             * Format: uuid
             * @description 重复收到的同一事件编号相同 / An event that comes twice has the same
             */
            id: string;
            /** @description 在事件流中的位置 / The place in the feed */
            sequence?: string;
            /** @enum {string} */
            source: "urn:hongzhu";
            /** @enum {string} */
            specversion: "1.0";
            /** @example tasks/019a… */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @enum {string} */
            type: "finding.opened" | "finding.resolved" | "finding.reopened" | "finding.waived" | "task.created" | "task.updated" | "task.closed" | "task.warned" | "task.escalated" | "data-correction.opened" | "data-correction.closed" | "sweep.finished" | "sweep.held" | "sweep.released" | "sweep.discarded" | "engine.disagreement" | "sweep.drift" | "webhook.ping";
        };
        Comment: {
            /** @description 说明；不得写个人姓名、身份证号或电话 / In words; no names, identity numbers or phones of persons */
            text: string;
        };
        ConditionGroupWords: {
            children: (components["schemas"]["ConditionLeafWords"] | components["schemas"]["ConditionGroupWords"])[];
            /** @enum {string} */
            kind: "all" | "any" | "not";
        };
        ConditionLeafWords: {
            condition: components["schemas"]["BilingualText"];
            fact: string;
            /** @enum {string} */
            kind: "leaf";
            label: components["schemas"]["BilingualText"];
            param: string | null;
        };
        CoverageShare: {
            covered: number;
            total: number;
            uncovered: number;
            /** @description 登记数据不足以判断 / The records do not tell */
            unknown: number;
        };
        CoveringBranch: {
            code: string;
            /** @enum {string} */
            formation: "standalone" | "joint" | "affiliated" | "floating" | "temporary";
            isActive: boolean | null;
        };
        DataCorrection: {
            /** Format: date-time */
            appliedAt: string | null;
            /** @description 称记录已更正的账号；评估之前仍为 open / Who said that the records are right now; open until they are evaluated */
            appliedBy: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description 账号，或 sweep:<id>、recheck / An account, or sweep:<id>, recheck */
            closedBy: string | null;
            /** @description 有误的事实 / The facts that are said to be wrong */
            facts: string[];
            /** Format: uuid */
            id: string;
            marketCode: string | null;
            note: string | null;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            reason: string | null;
            ruleSetId: string;
            /**
             * @description applied：已更正，并经评估了结；refused：记录无误；withdrawn：不再需要 / applied: corrected, and settled by an evaluation; refused: the records are right; withdrawn: nobody asks for it any more
             * @enum {string}
             */
            state: "open" | "applied" | "refused" | "withdrawn";
            subject: components["schemas"]["DataCorrectionSubject"];
            /** Format: uuid */
            taskId: string;
            /** @description 提交后任务的版本 / The version that the task got when it was submitted */
            taskVersion: number;
            townCode: string | null;
            /** @description The number in the ETag */
            version: number;
        };
        DataCorrectionSubject: {
            code: string;
            /** @enum {string} */
            type: "market" | "town" | "instructor";
        };
        Demand: {
            about?: components["schemas"]["NamedFact"];
            isNegated: boolean;
            operator: string;
            param?: string;
            threshold: boolean | number | string | string[] | components["schemas"]["Interval"] | null;
            thresholdFact?: components["schemas"]["NamedFact"];
        };
        DemonstrationSites: {
            claimed: number;
            /** @description 登记数据未说明是否申报的市场 / Open markets of which it is not known whether they claim to be one */
            claimUnknown: number;
            complying: number;
            failing: number;
            /** @description 没有结论，或数据不足 / No verdict is recorded, or data are missing */
            undecided: number;
        };
        DismissalCount: {
            count: number;
            /** @enum {string} */
            reason: "rule-does-not-fit" | "exempted-by-superior" | "record-outdated" | "already-settled" | "other";
        };
        Evaluation: {
            /** Format: date */
            asOf: string;
            ruleSets: components["schemas"]["RuleSetVersion"][];
            verdicts: components["schemas"]["EvaluationVerdict"][];
        };
        EvaluationRequest: {
            /** @description explanation：说明和使其达标的最小改变；trace：只有取值的条件树，快得多 / explanation: why, in words, and the smallest change that would help; trace: the decided conditions in values alone, much faster */
            include?: ("explanation" | "trace")[];
            /** @description Default: all */
            ruleSets?: string[];
            snapshot: components["schemas"]["RegistrySnapshot"];
        };
        EvaluationVerdict: {
            explanation: components["schemas"]["Explanation"] | null;
            marketCode: string | null;
            missing: string[];
            ruleId: string;
            ruleSetId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            subject: components["schemas"]["Subject"];
            trace?: components["schemas"]["Trace"] | null;
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
        };
        Evidence: {
            /** @description 没有佐证为 null / Null where there is no item */
            code: string | null;
            /** Format: date */
            reviewedOn: string | null;
            /** @enum {string} */
            standard: "activity-room" | "management-system" | "ledger-set" | "publicity-platform" | "exhibition-corridor";
            /**
             * Format: date
             * @description 复核的最后有效日；日期未知为 null / The last day on which the review is recent enough
             */
            validUntil: string | null;
        };
        ExplainedFact: {
            args: {
                [key: string]: boolean | number | string;
            };
            /** Format: date */
            datedOn: string | null;
            fact: string;
            label: components["schemas"]["BilingualText"];
        };
        ExplainedFinding: {
            basis: components["schemas"]["Basis"][];
            explanation: components["schemas"]["Explanation"] | null;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "violation" | "data-needed";
            /**
             * Format: date-time
             * @description 评估最近一次改变它的时间；没有变化的不重写 / When an evaluation last changed it; unchanged ones are not rewritten
             */
            lastSeenAt: string;
            marketCode: string | null;
            missing: string[];
            remedy: components["schemas"]["BilingualText"];
            reopenedCount: number;
            /** Format: date-time */
            resolvedAt: string | null;
            ruleId: string;
            ruleSetId: string;
            ruleSetVersion: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** @description 能使其达标的最小改变；没有这样的改变时为 null，按 remedy 处理 / The smallest change that would make it compliant; null where no change of facts helps, and the remedy says what to do */
            smallestChange: components["schemas"]["BilingualText"] | null;
            /** @enum {string} */
            state: "open" | "resolved" | "waived";
            subject: components["schemas"]["Subject"];
            summary: components["schemas"]["BilingualText"];
            /** Format: uuid */
            taskId: string | null;
            townCode: string | null;
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
            /**
             * Format: date
             * @description 豁免到期日，该日起重新计入 / The first day on which it counts again, of its latest waiver
             */
            waivedUntil: string | null;
        };
        Explanation: {
            applicability: components["schemas"]["LeafExplanation"] | components["schemas"]["GroupExplanation"];
            change: components["schemas"]["Change"] | null;
            decidedBy: components["schemas"]["LeafExplanation"][];
            grace?: components["schemas"]["GraceExplanation"];
            lead: components["schemas"]["BilingualText"];
            /** @enum {string|null} */
            noChange: "complies" | "does_not_apply" | "always_fails" | "past" | "impossible" | "not_found" | null;
            requirement: components["schemas"]["LeafExplanation"] | components["schemas"]["GroupExplanation"];
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
        };
        ExternalReference: {
            id: string;
            system: string;
            url: string | null;
        };
        Fact: {
            args: {
                [key: string]: string;
            };
            canBeUnknown: boolean;
            label: components["schemas"]["BilingualText"];
            name: string;
            source: string;
            /** @enum {string} */
            subject: "town" | "market" | "organization" | "branch" | "instructor" | "any";
            /** @enum {string} */
            type: "boolean" | "integer" | "number" | "date" | "word" | "words";
            unit: string | null;
            unitLabel: components["schemas"]["BilingualText"] | null;
            valueLabels: {
                [key: string]: components["schemas"]["BilingualText"];
            } | null;
            values: string[] | null;
        };
        FalseAlarms: {
            /** @description 其中经批准驳回的 / Of those, dismissed ones */
            dismissed: number;
            /** @description 历来的问题数 / Findings that there ever were */
            findings: number;
            /** @description 误报率 / dismissed of findings; null without any */
            rate: number | null;
            reasons: components["schemas"]["DismissalCount"][];
            ruleId: string;
        };
        Finding: {
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "violation" | "data-needed";
            /**
             * Format: date-time
             * @description 评估最近一次改变它的时间；没有变化的不重写 / When an evaluation last changed it; unchanged ones are not rewritten
             */
            lastSeenAt: string;
            marketCode: string | null;
            reopenedCount: number;
            /** Format: date-time */
            resolvedAt: string | null;
            ruleId: string;
            ruleSetId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** @enum {string} */
            state: "open" | "resolved" | "waived";
            subject: components["schemas"]["Subject"];
            summary: components["schemas"]["BilingualText"];
            /** Format: uuid */
            taskId: string | null;
            townCode: string | null;
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
            /**
             * Format: date
             * @description 豁免到期日，该日起重新计入 / The first day on which it counts again, of its latest waiver
             */
            waivedUntil: string | null;
        };
        FindingDetail: {
            basis: components["schemas"]["Basis"][];
            explanation: components["schemas"]["Explanation"] | null;
            /** Format: date-time */
            firstSeenAt: string;
            history: components["schemas"]["FindingHistoryEntry"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "violation" | "data-needed";
            /**
             * Format: date-time
             * @description 评估最近一次改变它的时间；没有变化的不重写 / When an evaluation last changed it; unchanged ones are not rewritten
             */
            lastSeenAt: string;
            marketCode: string | null;
            missing: string[];
            remedy: components["schemas"]["BilingualText"];
            reopenedCount: number;
            /** Format: date-time */
            resolvedAt: string | null;
            ruleId: string;
            ruleSetId: string;
            ruleSetVersion: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** @description 能使其达标的最小改变；没有这样的改变时为 null，按 remedy 处理 / The smallest change that would make it compliant; null where no change of facts helps, and the remedy says what to do */
            smallestChange: components["schemas"]["BilingualText"] | null;
            /** @enum {string} */
            state: "open" | "resolved" | "waived";
            subject: components["schemas"]["Subject"];
            summary: components["schemas"]["BilingualText"];
            /** Format: uuid */
            taskId: string | null;
            townCode: string | null;
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
            /**
             * Format: date
             * @description 豁免到期日，该日起重新计入 / The first day on which it counts again, of its latest waiver
             */
            waivedUntil: string | null;
        };
        FindingHistoryEntry: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            event: "opened" | "changed" | "resolved" | "reopened" | "rehomed" | "waived" | "counted";
            reason: string | null;
            /** Format: uuid */
            sweepId: string | null;
            /** @enum {string|null} */
            verdictAfter: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error" | null;
            /** @enum {string|null} */
            verdictBefore: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error" | null;
        };
        FindingTally: {
            kept: number;
            opened: number;
            resolved: number;
            unknown: number;
        };
        Freshness: {
            /** Format: date */
            asOf: string;
            lists: components["schemas"]["ListFreshness"][];
            /** Format: date-time */
            newestImportAt: string | null;
            sources: components["schemas"]["SourceFreshness"][];
        };
        GraceExplanation: {
            days: number;
            decisive: boolean;
            /** Format: date */
            endsOn: string | null;
            /** Format: date */
            from: string | null;
            missing: string[];
        };
        GroupExplanation: {
            children: (components["schemas"]["LeafExplanation"] | components["schemas"]["GroupExplanation"])[];
            /** @enum {string} */
            kind: "all" | "any" | "not";
            truth: boolean | null;
        };
        HeldTask: {
            /** @enum {string} */
            change: "opening" | "closing";
            findingCount: number;
            marketCode: string | null;
            ruleSetId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            subject: components["schemas"]["Subject"];
            /**
             * Format: uuid
             * @description Null: a new one
             */
            taskId: string | null;
            townCode: string | null;
        };
        Import: {
            counts: {
                [key: string]: components["schemas"]["ListCounts"];
            };
            dryRun: boolean;
            errorCount: number;
            errors: components["schemas"]["ImportError"][];
            failure: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mode: "all" | "partial";
            progress: number;
            /** @description Path of the download of the refused rows */
            rejectedFile: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "rejected" | "failed";
        };
        ImportError: {
            /** @description Where it stands in a file of tables; null in JSON, and for what is about no single row */
            cell: components["schemas"]["CellPlace"] | null;
            code: string;
            message: components["schemas"]["BilingualText"];
            /** @description JSON pointer into the snapshot */
            pointer: string;
        };
        InclusionProof: {
            certificate: components["schemas"]["Certificate"];
            index: number;
            leaf: components["schemas"]["CertificateLeaf"];
            ledger: components["schemas"]["CertificateLedger"];
            /** @description From the leaf up, the lowest first */
            path: string[];
            treeSize: number;
        };
        InitialAccount: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            id: string;
            /** @description 初始密码，只在此处显示一次，首次登录须修改；oidc 账号为 null / The first password: shown here and never again, to be changed at the first sign-in; null for oidc */
            initialPassword: string | null;
            label: string | null;
            /** @description 所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns */
            markets: string[] | null;
            oidcIssuer: string | null;
            oidcSubject: string | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /** @enum {string} */
            signIn: "password" | "oidc";
            /** @enum {string} */
            state: "active" | "disabled";
            /** @description 所负责的镇街；null 为全部 / The towns it works in; null for all of them */
            towns: string[] | null;
            version: number;
        };
        Interval: {
            hi: number | null;
            lo: number;
        };
        LateTasks: {
            escalated: number;
            overdue: number;
            unfinished: number;
        };
        LeafExplanation: {
            args: {
                [key: string]: boolean | number | string;
            };
            /** Format: date */
            datedOn: string | null;
            decisive: boolean;
            fact: string;
            /** @enum {string} */
            kind: "leaf";
            label: components["schemas"]["BilingualText"];
            missing: string[];
            operator: string;
            param?: string;
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
            text: components["schemas"]["BilingualText"];
            threshold: boolean | number | string | string[] | components["schemas"]["Interval"] | null;
            thresholdFact?: components["schemas"]["ExplainedFact"];
            truth: boolean | null;
            value: boolean | number | string | string[] | components["schemas"]["Interval"] | null;
        };
        ListCounts: {
            created: number;
            deleted: number;
            rejected: number;
            unchanged: number;
            updated: number;
        };
        ListedImport: {
            counts: {
                [key: string]: components["schemas"]["ListCounts"];
            };
            dryRun: boolean;
            errorCount: number;
            failure: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mode: "all" | "partial";
            progress: number;
            /** @description Path of the download of the refused rows */
            rejectedFile: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "rejected" | "failed";
        };
        ListFreshness: {
            field: string;
            /** @enum {string} */
            list: "members" | "evidence" | "ledgers" | "activities";
            /** Format: date */
            newest: string | null;
            /** Format: date */
            oldest: string | null;
            records: number | null;
            /**
             * @description 少于 3 的党员数对该账号不显示：相应的值为 null / Numbers of members below three are not shown to this account: the values that would tell are null
             * @enum {boolean}
             */
            suppressed?: true;
            townCode: string;
            /** @description 其中没有已到日期的项数：每名在册党员、每个市场每项标准、每种台账、每个党支部为一项 / How many have no date that has come: of current members, of standards of markets, of kinds of ledgers, of branches */
            undated: number | null;
        };
        Liveness: {
            /** @enum {string} */
            status: "live";
        };
        Market: {
            category: string | null;
            /** Format: date */
            closedOn: string | null;
            code: string;
            demonstrationCandidate: boolean | null;
            instructorCodes: string[];
            lat: number | null;
            lon: number | null;
            name: string | null;
            /** Format: date */
            openedOn: string | null;
            operatorCount: number | null;
            /** @enum {string|null} */
            status: "preparing" | "open" | "suspended" | "closed" | null;
            surveyedOperatorCount: number | null;
            townCode: string;
            workerCount: number | null;
        };
        MarketCoverage: {
            branches: components["schemas"]["TouchingBranch"][];
            organizations: components["schemas"]["OrganizationCoverage"][];
            organizationsWithoutMembers: number;
        };
        MarketProfile: {
            /** Format: date */
            asOf: string;
            coverage: components["schemas"]["MarketCoverage"];
            findings: components["schemas"]["Finding"][];
            fiveOnes: components["schemas"]["Scorecard"];
            hasMoreFindings: boolean;
            market: components["schemas"]["Market"];
            tasks: components["schemas"]["Task"][];
        };
        MarketShare: {
            closed: number;
            open: number;
            total: number;
            unknown: number;
        };
        MemberCounts: {
            /** @description 组织关系在外的正式党员 / Full, their relation elsewhere */
            floating: number;
            /** @description 组织关系已转入的正式党员 / Full, their relation transferred here */
            full: number;
            probationary: number;
            total: number;
            /** @description 登记数据不足以归类 / The records do not tell which of these */
            undecided: number;
        };
        NamedFact: {
            fact: string;
            label: components["schemas"]["BilingualText"];
        };
        NewAccessKey: {
            account: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /**
             * Format: date
             * @description 该日起失效；null 只见于早先版本的密钥 / The first day on which it is refused; null in keys of an earlier version alone
             */
            expiresOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description 未吊销也未到期 / Neither revoked nor over */
            inForce: boolean;
            /** @description Bearer 令牌，只在此处显示一次 / The bearer token; shown here and never again */
            key: string;
            label: string | null;
            /** @description 所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns */
            markets: string[] | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /** @description 所负责的镇街；null 为全部 / The towns it works in; null for all of them */
            towns: string[] | null;
        };
        NewTotp: {
            /** @description base32 密钥，只显示一次 / In base32; shown here and never again */
            secret: string;
            /** @description 供扫码的地址 / To be shown as a picture */
            uri: string;
        };
        NextSweep: {
            /**
             * Format: date
             * @description In Asia/Shanghai
             */
            date: string;
            /** Format: date-time */
            dueAt: string;
        };
        NextToExpire: {
            /** @enum {string} */
            standard: "activity-room" | "management-system" | "ledger-set" | "publicity-platform" | "exhibition-corridor";
            /** Format: date */
            validUntil: string;
        };
        OpenFindings: {
            byRule: components["schemas"]["RuleFindings"][];
            bySeverity?: {
                data: number;
                high: number;
                low: number;
                medium: number;
            };
            open: number;
        };
        OrganizationCoverage: {
            code: string;
            /** @enum {string} */
            coverage: "covered" | "uncovered" | "unknown";
            coveredBy: components["schemas"]["CoveringBranch"][];
            isOpen: boolean | null;
            /** @enum {string} */
            kind: "enterprise" | "individual-business" | "market-company" | "trust-company" | "association";
            memberCounts: components["schemas"]["MemberCounts"] | null;
            /** @description 无法判断是否覆盖的字段 / Why its coverage is unknown */
            missing: string[];
            name: string | null;
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
            /** @description 适用于它的“1+3”规则 / The rules of 1 + 3 that apply to it */
            verdicts: components["schemas"]["ProfileVerdict"][];
            withoutBranch: components["schemas"]["WithoutBranch"] | null;
        };
        Overview: {
            demonstrationSites: components["schemas"]["DemonstrationSites"];
            findings: components["schemas"]["OpenFindings"];
            markets: components["schemas"]["MarketShare"];
            /** @description 在册党员人数 / Numbers of current members */
            members: components["schemas"]["CoverageShare"] | null;
            /** @description 有在册党员、未关闭的组织 / Organizations not closed that have a current member */
            organizations: components["schemas"]["CoverageShare"];
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
            tasks: components["schemas"]["LateTasks"];
        };
        PasswordChangeRequest: {
            /**
             * Format: password
             * @description 12 至 128 个字符，含大小写字母、数字、其他字符中的三种，或不少于 16 个字符；不含账号，不常见，不同于现用和上一个密码 / 12 to 128 characters: three of small letters, capital letters, digits, others, or at least 16; not the account, not common, neither the one in force nor the one before
             */
            newPassword: string;
            /**
             * Format: password
             * @description 现用密码 / The one in force
             */
            password: string;
        };
        PinnedRuleSet: {
            /** @description Of its documents and the parameter values in force */
            digest: string | null;
            id: string;
            version: string;
        };
        Problem: {
            account?: string;
            assignee?: string | null;
            /** @description Stable */
            code: string;
            detail: string;
            errors?: components["schemas"]["ProblemError"][];
            instance: string;
            /** Format: date */
            lastRecordedDate?: string;
            limit?: number;
            marketCode?: string;
            permission?: string;
            position?: number;
            possibleIn?: string[];
            roles?: string[];
            state?: string;
            status: number;
            /** Format: uuid */
            sweepId?: string;
            title: string;
            type: string;
            version?: number;
            /** Format: uuid */
            waiverId?: string;
        };
        ProblemError: {
            code: string;
            message: string;
            /** @description JSON pointer into the body; `?name` for a query parameter */
            pointer: string;
        };
        ProfileVerdict: {
            /** Format: date */
            graceEndsOn: string | null;
            missing: string[];
            ruleId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
        };
        PublicKey: {
            /** @enum {string} */
            algorithm: "Ed25519";
            /** @description SHA-256 of the public key */
            keyId: string;
            /** @description SubjectPublicKeyInfo in DER */
            publicKey: string;
        };
        Readiness: {
            checks: components["schemas"]["ReadinessCheck"][];
            /** @enum {string} */
            status: "ready" | "not_ready";
        };
        ReadinessCheck: {
            detail?: string;
            name: string;
            ok: boolean;
        };
        Reason: {
            /** @description Why; it is kept */
            reason: string;
        };
        RecordedVerdicts: {
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            sweepId: string;
        };
        /**
         * @description 登记数据快照，格式 registry-snapshot/1。缺失、null 和空文本含义相同：未知；列表则为空列表。没有列出的字段不接受。
         *     坐标为 WGS 84 度，日期为 Asia/Shanghai 的 YYYY-MM-DD。不得含姓名、证件号或电话：党员只有代码。
         *
         *     A snapshot of the registry. Absent, null and the empty text are one and the same: unknown, or the empty list.
         *     A field that is not listed is refused. Coordinates are WGS 84 degrees, dates those of Asia/Shanghai.
         *     No names, identity numbers or telephone numbers: a member is a code.
         * @example {
         *       "schema": "registry-snapshot/1",
         *       "asOf": "2026-03-31",
         *       "city": {
         *         "code": "4419",
         *         "name": "示例市"
         *       },
         *       "towns": [
         *         {
         *           "code": "T1",
         *           "name": "示例镇",
         *           "generalBranch": {
         *             "code": "GB1",
         *             "establishedOn": "2016-07-01"
         *           }
         *         }
         *       ],
         *       "markets": [
         *         {
         *           "code": "M1",
         *           "name": "示例家具市场",
         *           "townCode": "T1",
         *           "category": "家具",
         *           "status": "open",
         *           "openedOn": "2015-05-01",
         *           "operatorCount": 120,
         *           "workerCount": 600,
         *           "surveyedOperatorCount": 118,
         *           "instructorCodes": [
         *             "I1"
         *           ]
         *         }
         *       ],
         *       "organizations": [
         *         {
         *           "code": "O1",
         *           "name": "示例家具有限公司",
         *           "kind": "enterprise",
         *           "marketCode": "M1",
         *           "townCode": "T1",
         *           "status": "open",
         *           "openedOn": "2015-06-01"
         *         }
         *       ],
         *       "members": [
         *         {
         *           "code": "P1",
         *           "status": "full",
         *           "organizationCode": "O1",
         *           "relation": "transferred",
         *           "relationSince": "2025-06-01",
         *           "joinedOn": "2012-07-01",
         *           "firstVerifiedOn": "2025-06-01",
         *           "verifiedOn": "2026-03-01"
         *         },
         *         {
         *           "code": "P2",
         *           "status": "full",
         *           "organizationCode": "O1",
         *           "relation": "transferred",
         *           "relationSince": "2025-06-01",
         *           "joinedOn": "2012-07-01",
         *           "firstVerifiedOn": "2025-06-01",
         *           "verifiedOn": "2026-03-01"
         *         },
         *         {
         *           "code": "P3",
         *           "status": "full",
         *           "organizationCode": "O1",
         *           "relation": "transferred",
         *           "relationSince": "2025-06-01",
         *           "joinedOn": "2012-07-01",
         *           "firstVerifiedOn": "2025-06-01",
         *           "verifiedOn": "2026-03-01"
         *         }
         *       ],
         *       "instructors": [
         *         {
         *           "code": "I1",
         *           "source": "retired-cadre",
         *           "appointment": "invited",
         *           "active": true
         *         }
         *       ]
         *     }
         */
        RegistrySnapshot: {
            activities?: components["schemas"]["RegistrySnapshotActivities"][] | null;
            /**
             * Format: date
             * @description 数据日期
             */
            asOf: string;
            branches?: components["schemas"]["RegistrySnapshotBranches"][] | null;
            /** @description 城市 */
            city: {
                /** @description 城市编码 */
                code: string;
                /** @description 城市名称 */
                name?: string | null;
            };
            evidence?: components["schemas"]["RegistrySnapshotEvidence"][] | null;
            instructors?: components["schemas"]["RegistrySnapshotInstructors"][] | null;
            ledgers?: components["schemas"]["RegistrySnapshotLedgers"][] | null;
            marketLinks?: components["schemas"]["RegistrySnapshotMarketLinks"][] | null;
            markets?: components["schemas"]["RegistrySnapshotMarkets"][] | null;
            members?: components["schemas"]["RegistrySnapshotMembers"][] | null;
            organizations?: components["schemas"]["RegistrySnapshotOrganizations"][] | null;
            organizers?: components["schemas"]["RegistrySnapshotOrganizers"][] | null;
            /**
             * @description 格式
             * @enum {string}
             */
            schema: "registry-snapshot/1";
            towns?: components["schemas"]["RegistrySnapshotTowns"][] | null;
        };
        RegistrySnapshotActivities: {
            /** @description 党支部编码；→ branches */
            branchCode: string;
            /** @description 活动载体 */
            carriers?: ("integrity-shop" | "no-counterfeit-pledge" | "service-star")[] | null;
            /** @description 活动编码 */
            code: string;
            /**
             * Format: date
             * @description 开展日期
             */
            heldOn?: string | null;
            /**
             * @description 活动类型
             * @enum {string}
             */
            kind: "general-meeting" | "committee-meeting" | "group-meeting" | "party-class" | "theme-day" | "org-life-meeting" | "member-review" | "heart-talk" | "quarterly-theme";
            /** @description 主题 */
            theme?: string | null;
        };
        RegistrySnapshotBranches: {
            /**
             * Format: date
             * @description 申请日期
             */
            appliedOn?: string | null;
            /**
             * Format: date
             * @description 批复日期
             */
            approvedOn?: string | null;
            /** @description 党支部编码 */
            code: string;
            /** @description 支部委员会 */
            committee?: {
                /** @description 副书记人数；members */
                deputies?: number | null;
                /**
                 * Format: date
                 * @description 委员会选举日期
                 */
                electedOn?: string | null;
                /**
                 * Format: date
                 * @description 批准延期至
                 */
                extensionApprovedTo?: string | null;
                /** @description 委员会人数；members */
                size?: number | null;
                /** @description 任期（年）；years */
                termYears?: number | null;
            } | null;
            /**
             * Format: date
             * @description 撤销日期
             */
            dissolvedOn?: string | null;
            /**
             * Format: date
             * @description 选举日期
             */
            electedOn?: string | null;
            /**
             * Format: date
             * @description 成立日期
             */
            establishedOn?: string | null;
            /**
             * Format: date
             * @description 备案日期
             */
            filedOn?: string | null;
            /**
             * @description 组建方式
             * @enum {string}
             */
            formation: "standalone" | "joint" | "affiliated" | "floating" | "temporary";
            /** @description 指导党组织编码；→ branches | generalBranches | ext:… */
            guidanceCode?: string | null;
            /** @description 挂靠主体编码；→ organizations */
            hostCode?: string | null;
            /** @description 市场编码；→ markets */
            marketCode?: string | null;
            /** @description 党支部名称 */
            name?: string | null;
            /** @description 书记 */
            secretary?: {
                /** @description 书记党龄（年）；years */
                partyYears?: number | null;
                /**
                 * Format: date
                 * @description 书记任职日期
                 */
                since?: string | null;
                /**
                 * Format: date
                 * @description 书记培训日期
                 */
                trainedOn?: string | null;
            } | null;
            /**
             * @description 状态
             * @enum {string|null}
             */
            status?: "preparing" | "active" | "dissolved" | null;
            /** @description 上级党组织编码；→ branches | generalBranches | ext:… */
            superiorCode?: string | null;
            /** @description 镇街编码；→ towns */
            townCode: string;
            /** @description 覆盖单位编码；→ organizations */
            unitCodes?: string[] | null;
        };
        RegistrySnapshotEvidence: {
            /** @description 属性 */
            attributes?: {
                /** @description 面积（平方米）；square metres */
                areaSqm?: number | null;
                /** @description 书架 */
                bookshelf?: boolean | null;
                /** @description 档案柜 */
                cabinet?: boolean | null;
                /** @description 门牌 */
                doorSign?: boolean | null;
                /** @description 有专人管理 */
                keeperNamed?: boolean | null;
                /** @description 入党誓词上墙 */
                oathWall?: boolean | null;
                /** @description 党旗 */
                partyFlag?: boolean | null;
                /** @description 党员权利义务上墙 */
                rightsAndDutiesWall?: boolean | null;
                /** @description 制度上墙 */
                rulesWall?: boolean | null;
                /** @description 座位数；seats */
                seats?: number | null;
                /** @description 与其他单位共用 */
                shared?: boolean | null;
                /** @description 有共用协议 */
                sharedAgreement?: boolean | null;
            } | {
                /** @description 管理制度；three-meetings-one-class、org-life-meeting、member-review、theme-day、heart-talk、dues、floating-members、activity-room */
                systems?: string[] | null;
            } | {
                /** @description 台账；minutes、study-notes、unit-profile、roster、floating-register、development-register、dues-register、superior-documents */
                ledgers?: string[] | null;
                /**
                 * Format: date
                 * @description 更新日期
                 */
                updatedOn?: string | null;
            } | {
                /** @description 有反馈渠道 */
                feedbackChannel?: boolean | null;
                /** @description 有专人维护 */
                maintainerNamed?: boolean | null;
                /** @description 栏目；org-chart、member-profile、honours、notices、openness */
                sections?: string[] | null;
                /**
                 * Format: date
                 * @description 更新日期
                 */
                updatedOn?: string | null;
            } | {
                /** @description 不占用疏散通道 */
                exitsUnobstructed?: boolean | null;
                /** @description 长度（米）；metres */
                lengthMetres?: number | null;
                /** @description 展板数；panels */
                panels?: number | null;
                /** @description 位于公共区域 */
                publicArea?: boolean | null;
            } | null;
            /** @description 佐证编码 */
            code: string;
            /** @description 市场编码；→ markets */
            marketCode: string;
            /**
             * Format: date
             * @description 核查日期
             */
            reviewedOn?: string | null;
            /**
             * @description 五个一项目
             * @enum {string}
             */
            standard: "activity-room" | "management-system" | "ledger-set" | "publicity-platform" | "exhibition-corridor";
        };
        RegistrySnapshotInstructors: {
            /** @description 在岗 */
            active?: boolean | null;
            /**
             * @description 聘任方式
             * @enum {string|null}
             */
            appointment?: "invited" | "appointed" | null;
            /** @description 党建指导员编码 */
            code: string;
            /**
             * @description 来源
             * @enum {string|null}
             */
            source?: "civil-servant" | "retired-cadre" | "community-cadre" | null;
        };
        RegistrySnapshotLedgers: {
            /** @description 台账编码 */
            code: string;
            /**
             * @description 台账类型
             * @enum {string}
             */
            kind: "operators" | "members" | "branches";
            /** @description 总数；entries */
            total?: number | null;
            /** @description 镇街编码；→ towns */
            townCode: string;
            /**
             * Format: date
             * @description 更新日期
             */
            updatedOn?: string | null;
        };
        RegistrySnapshotMarketLinks: {
            /** @description 消费维权站 */
            consumerRightsStation?: boolean | null;
            /** @description 协调员 */
            coordinator?: boolean | null;
            /** @description 信用档案 */
            creditFiles?: boolean | null;
            /** @description 市场编码；→ markets */
            marketCode: string;
            /** @description 监督员 */
            monitor?: boolean | null;
            /** @description 承诺书签订比例；share */
            pledgeSignedShare?: number | null;
            /** @description 宣传员 */
            propagandist?: boolean | null;
        };
        RegistrySnapshotMarkets: {
            /** @description 行业类别 */
            category?: string | null;
            /**
             * Format: date
             * @description 关闭日期
             */
            closedOn?: string | null;
            /** @description 市场编码 */
            code: string;
            /** @description 示范点 */
            demonstrationCandidate?: boolean | null;
            /** @description 党建指导员编码；→ instructors */
            instructorCodes?: string[] | null;
            /** @description 纬度；degrees */
            lat?: number | null;
            /** @description 经度；degrees */
            lon?: number | null;
            /** @description 市场名称 */
            name?: string | null;
            /**
             * Format: date
             * @description 开业日期
             */
            openedOn?: string | null;
            /** @description 经营户数；operators */
            operatorCount?: number | null;
            /**
             * @description 状态
             * @enum {string|null}
             */
            status?: "preparing" | "open" | "suspended" | "closed" | null;
            /** @description 已摸查经营户数；operators */
            surveyedOperatorCount?: number | null;
            /** @description 镇街编码；→ towns */
            townCode: string;
            /** @description 从业人数；workers */
            workerCount?: number | null;
        };
        RegistrySnapshotMembers: {
            /**
             * Format: date
             * @description 外出日期
             */
            awaySince?: string | null;
            /** @description 党支部编码；→ branches */
            branchCode?: string | null;
            /** @description 党员代码 */
            code: string;
            /**
             * Format: date
             * @description 首次核实日期
             */
            firstVerifiedOn?: string | null;
            /**
             * Format: date
             * @description 入党日期
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * @description 离开日期
             */
            leftOn?: string | null;
            /** @description 经营户编码；→ organizations */
            organizationCode: string;
            /**
             * @description 组织关系
             * @enum {string|null}
             */
            relation?: "transferred" | "elsewhere" | null;
            /**
             * Format: date
             * @description 组织关系起始日期
             */
            relationSince?: string | null;
            /**
             * @description 党员状态
             * @enum {string|null}
             */
            status?: "full" | "probationary" | null;
            /**
             * Format: date
             * @description 最近核实日期
             */
            verifiedOn?: string | null;
        };
        RegistrySnapshotOrganizations: {
            /**
             * Format: date
             * @description 关闭日期
             */
            closedOn?: string | null;
            /** @description 经营户编码 */
            code: string;
            /** @description 行业 */
            industry?: string | null;
            /**
             * @description 类型
             * @enum {string}
             */
            kind: "enterprise" | "individual-business" | "market-company" | "trust-company" | "association";
            /** @description 纬度；degrees */
            lat?: number | null;
            /** @description 经度；degrees */
            lon?: number | null;
            /** @description 市场编码；仅当 kind 为 association、trust-company 时可空；→ markets */
            marketCode?: string | null;
            /** @description 经营户名称 */
            name?: string | null;
            /**
             * Format: date
             * @description 开业日期
             */
            openedOn?: string | null;
            /**
             * @description 状态
             * @enum {string|null}
             */
            status?: "open" | "closed" | null;
            /** @description 镇街编码；→ towns */
            townCode: string;
        };
        RegistrySnapshotOrganizers: {
            /** @description 专职组织员编码 */
            code: string;
            /**
             * Format: date
             * @description 起始日期
             */
            from?: string | null;
            /** @description 市场编码；→ markets */
            marketCode: string;
            /**
             * Format: date
             * @description 结束日期
             */
            to?: string | null;
        };
        RegistrySnapshotTowns: {
            /** @description 镇街编码 */
            code: string;
            /** @description 党总支 */
            generalBranch?: {
                /** @description 党总支编码 */
                code: string;
                /**
                 * Format: date
                 * @description 成立日期
                 */
                establishedOn?: string | null;
                /** @description 下设支部 */
                subBranches?: ("agency" | "small-business" | "association")[] | null;
            } | null;
            /** @description 纬度；degrees */
            lat?: number | null;
            /** @description 经度；degrees */
            lon?: number | null;
            /** @description 镇街名称 */
            name?: string | null;
        };
        Rule: {
            applicability: {
                [key: string]: unknown;
            } | null;
            basis: components["schemas"]["Basis"][];
            facts: string[];
            failure: components["schemas"]["BilingualText"];
            grace: components["schemas"]["RuleGrace"] | null;
            id: string;
            inWords: components["schemas"]["RuleWords"];
            params: {
                [key: string]: components["schemas"]["RuleParameter"];
            };
            remedy: components["schemas"]["BilingualText"];
            requirement: {
                [key: string]: unknown;
            };
            ruleSetId: string;
            ruleSetVersion: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** @enum {string} */
            subject: "town" | "market" | "organization" | "branch" | "instructor";
            title: components["schemas"]["BilingualText"];
        };
        RuleCase: {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            expected: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
            /** @description 按事实名称；带参数的事实为 {args, value} 的列表；未列出的为未知 / By the name of the fact; of one with arguments a list of {args, value}; what is not named is unknown */
            facts: {
                [key: string]: unknown;
            };
            name: string;
            params: {
                [key: string]: number;
            };
            why: string;
        };
        RuleCounts: {
            ruleId: string;
            ruleSetId: string;
            verdicts: components["schemas"]["VerdictCounts"];
        };
        RuleFindings: {
            count: number;
            /** @enum {string} */
            kind: "violation" | "data-needed";
            ruleId: string;
            ruleSetId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
        };
        RuleGrace: {
            days: {
                [key: string]: unknown;
            };
            from: {
                [key: string]: unknown;
            };
        };
        RuleParameter: {
            assumption: boolean;
            max: number;
            min: number;
            unit: string;
            unitLabel: components["schemas"]["BilingualText"] | null;
            value: number;
        };
        RuleSet: {
            /** Format: date */
            effectiveFrom: string;
            id: string;
            ruleCount: number;
            source: string;
            title: components["schemas"]["BilingualText"];
            version: string;
        };
        RuleSetDetail: {
            /** Format: date */
            effectiveFrom: string;
            id: string;
            ruleCount: number;
            rules: components["schemas"]["RuleSummary"][];
            source: string;
            title: components["schemas"]["BilingualText"];
            version: string;
        };
        RuleSetVersion: {
            id: string;
            version: string;
        };
        RuleSummary: {
            basis: components["schemas"]["Basis"][];
            id: string;
            params: {
                [key: string]: components["schemas"]["RuleParameter"];
            };
            ruleSetId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** @enum {string} */
            subject: "town" | "market" | "organization" | "branch" | "instructor";
            title: components["schemas"]["BilingualText"];
        };
        RuleWords: {
            applicability: components["schemas"]["ConditionLeafWords"] | components["schemas"]["ConditionGroupWords"] | null;
            graceFrom: components["schemas"]["BilingualText"] | null;
            requirement: components["schemas"]["ConditionLeafWords"] | components["schemas"]["ConditionGroupWords"];
        };
        Scorecard: {
            /** @description 是否申报示范点 / Whether it is a candidate */
            claimed: boolean | null;
            expired: ("activity-room" | "management-system" | "ledger-set" | "publicity-platform" | "exhibition-corridor")[];
            items: components["schemas"]["ScoreItem"][];
            nextToExpire: components["schemas"]["NextToExpire"] | null;
            validDays: number | null;
        };
        ScoreItem: {
            evidence: components["schemas"]["Evidence"] | null;
            /** Format: date */
            graceEndsOn: string | null;
            missing: string[];
            ruleId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            title: components["schemas"]["BilingualText"];
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
        };
        SecretRotation: {
            /**
             * @description 旧密钥继续同时签名的小时数 / For how many hours the old secret signs beside the new one
             * @default 24
             */
            graceHours?: number;
        };
        Session: {
            account: string;
            /** @description 凭会话更改任何内容时放在 X-CSRF-Token 中 / For the header X-CSRF-Token of every change that is made by the session */
            csrfToken: string;
            /**
             * Format: date-time
             * @description 此后若无人操作即失效；带 Hongzhu-Background 头的请求和事件流不算操作 / When it is over if nobody does anything more; what comes with the header Hongzhu-Background, and streams of events, does not count
             */
            expiresAt: string;
            /** @description 距失效的秒数 / The same in seconds from now on */
            expiresInSeconds: number;
            /** @description 所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns */
            markets: string[] | null;
            /** @description 为 true 时只能修改密码或退出 / While true, only the session and its password can be dealt with */
            mustChangePassword: boolean;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /** @enum {string} */
            signIn: "password" | "oidc";
            /** @description 登录是否需要验证码 / Whether a code is asked for at sign-in */
            totp: boolean;
            /** @description 所负责的镇街；null 为全部 / The towns it works in; null for all of them */
            towns: string[] | null;
        };
        SignInAccount: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            id: string;
            label: string | null;
            /** @description 所负责的市场；null 为所负责镇街的全部市场 / The markets it works in; null for all of its towns */
            markets: string[] | null;
            oidcIssuer: string | null;
            oidcSubject: string | null;
            /** @enum {string} */
            role: "administrator" | "auditor" | "city-supervisor" | "town-supervisor" | "rule-author" | "rule-approver" | "instructor" | "case-tool" | "operator";
            /** @enum {string} */
            signIn: "password" | "oidc";
            /** @enum {string} */
            state: "active" | "disabled";
            /** @description 所负责的镇街；null 为全部 / The towns it works in; null for all of them */
            towns: string[] | null;
            version: number;
        };
        SigningKey: {
            /** @enum {string} */
            algorithm: "Ed25519";
            /** @description SHA-256 of the public key */
            keyId: string;
            /** @description SubjectPublicKeyInfo in DER */
            publicKey: string;
            /** @enum {string} */
            status: "current" | "retired";
        };
        SigningKeys: {
            items: components["schemas"]["SigningKey"][];
        };
        SignInRequest: {
            account: string;
            /** @description 验证器应用中的 6 位数字；启用了验证器才需要 / Six digits of the device, where the account has one */
            code?: string | null;
            /** Format: password */
            password: string;
        };
        SignInWays: {
            ways: ("password" | "oidc")[];
        };
        Snooze: {
            /** @description Why; it is kept */
            reason: string;
            /**
             * Format: date
             * @description 回到队列的日期 / The day on which it is back
             */
            until: string;
        };
        SourceFreshness: {
            /**
             * Format: date-time
             * @description 最近一次含有本表记录的导入，记录不变的也算 / The same of the newest import that had a record of the list, be it as it was
             */
            carriedAt: string | null;
            /**
             * Format: date-time
             * @description 最近一次新增、更新或删除了本表记录的导入，不论镇街；最近 1000 次成功导入中没有为 null / When the newest import ended that created, updated or deleted a record of the list, of whichever towns; null if none of the newest 1000 that succeeded did
             */
            changedAt: string | null;
            /** @description 看其日期的字段；本表无日期为 null / The field that is looked at; null of a list without dates */
            field: string | null;
            /** @enum {string} */
            list: "towns" | "instructors" | "markets" | "organizations" | "branches" | "members" | "organizers" | "evidence" | "ledgers" | "activities" | "marketLinks";
            /** Format: date */
            newest: string | null;
            /** Format: date */
            oldest: string | null;
            records: number | null;
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
            /** @description 没有已到日期的项数，与 lists 相同；本表无日期为 null / How many have no date that has come, as in lists; null of a list without dates */
            undated: number | null;
        };
        Subject: {
            code: string;
            /** @enum {string} */
            type: "town" | "market" | "organization" | "branch" | "instructor";
        };
        Submission: {
            /** Format: date-time */
            at: string;
            by: string;
            /**
             * Format: date-time
             * @description 数据有误：称记录已更正的时间 / Of a data-error: when the records were said to be corrected
             */
            correctedAt: string | null;
            facts: string[];
            note: string;
            /** @enum {string} */
            outcome: "remedied" | "data-error" | "dismissed" | "confirmed";
            /** Format: date */
            plannedOn: string | null;
            /** @enum {string|null} */
            reason: "rule-does-not-fit" | "exempted-by-superior" | "record-outdated" | "already-settled" | "other" | null;
        };
        Sweep: {
            /** Format: date */
            asOf: string;
            brake: components["schemas"]["SweepBrake"];
            /** @description Of these, what was taken over from an earlier sweep: neither records, rules nor time could alter it since */
            carriedOver: components["schemas"]["Tally"];
            /** @description Of one that ended complete */
            certificate: components["schemas"]["CertificateSummary"] | null;
            /**
             * @description Whether the verdicts can still be read
             * @enum {string}
             */
            detail: "kept" | "pruned";
            /** @description Findings opened or resolved although neither records, rules nor time account for it */
            drift: number;
            /** @enum {string} */
            effect: "record" | "study";
            /** @description What there are verdicts of */
            evaluated: components["schemas"]["Tally"];
            expected: components["schemas"]["Tally"];
            failure: string | null;
            findings: components["schemas"]["FindingTally"];
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Listed at /sweeps/{id}/missing */
            missing: components["schemas"]["Tally"];
            progress: number;
            /** Format: date-time */
            requestedAt: string;
            ruleSets: components["schemas"]["RuleSetVersion"][];
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "complete" | "incomplete" | "failed" | "cancelled";
            tasks: components["schemas"]["TaskTally"];
            /** @description Null: all */
            towns: string[] | null;
        };
        SweepBrake: {
            applied: components["schemas"]["AppliedTasks"];
            /** @description Known at the end */
            closing: number;
            /** @description Null while nobody has decided, and always for who may not `read SweepDetail` */
            decision: components["schemas"]["BrakeDecision"] | null;
            /** @description Nothing is ever held of the first sweep */
            exempt: boolean;
            /** @description More openings, or closings, are held */
            limit: number;
            /** @description Known at the end */
            opening: number;
            /** @description Tasks that were not closed when it started */
            openTasks: number;
            /** @enum {string} */
            state: "off" | "held" | "released" | "discarded" | "superseded";
        };
        SweepMissing: {
            attempts: number;
            /** @description Stable */
            code: string;
            marketCode: string | null;
            message: components["schemas"]["BilingualText"];
            /** @description (rule, subject) pairs without a verdict */
            pairs: number;
            /** Format: date-time */
            recordedAt: string;
            /** @description Null: all rules */
            ruleIds: string[] | null;
            /** @description Null: all rule sets of the sweep */
            ruleSetIds: string[] | null;
            subject: components["schemas"]["Subject"];
            townCode: string | null;
        };
        SweepProgress: {
            brake: components["schemas"]["SweepBrake"];
            evaluated: components["schemas"]["Tally"];
            expected: components["schemas"]["Tally"];
            failure: string | null;
            /** Format: uuid */
            id: string;
            /** @description On average since the start */
            pairsPerSecond: number | null;
            progress: number;
            /** @description At that rate; 0 when it is over */
            remainingSeconds: number | null;
            /** @enum {string} */
            status: "queued" | "running" | "complete" | "incomplete" | "failed" | "cancelled";
        };
        SweepRequest: {
            /**
             * Format: date
             * @description Default: today in Asia/Shanghai
             */
            asOf?: string;
            /**
             * @default record
             * @enum {string}
             */
            effect?: "record" | "study";
            /** @description Default: all */
            ruleSets?: string[];
            /** @description Default: all */
            towns?: string[];
        };
        SweepSlot: {
            /**
             * Format: date
             * @description In Asia/Shanghai; due at 02:00
             */
            date: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string|null} */
            skipped: "first_start" | "missed" | "sweep_date_passed" | null;
            /** Format: uuid */
            sweepId: string | null;
        };
        SweepTrend: {
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description How many rules are added up */
            rules: number;
            /** @enum {string} */
            status: "queued" | "running" | "complete" | "incomplete" | "failed" | "cancelled";
            /** Format: uuid */
            sweepId: string;
            verdicts: {
                compliant: number;
                error: number;
                in_grace: number;
                insufficient_data: number;
                non_compliant: number;
                not_applicable: number;
            };
        };
        SweepVerdict: {
            marketCode: string | null;
            missing?: string[];
            ruleId: string;
            ruleSetId: string;
            subject: components["schemas"]["Subject"];
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
        };
        Tally: {
            markets: number;
            pairs: number;
        };
        Task: {
            assignee: string | null;
            /** Format: date-time */
            claimedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date */
            dueOn: string;
            /** @description 期限涉及尚未公布放假安排的年份，公布并导入后可能调整 / Its time reaches into a year whose holidays are not known yet: the day may still move */
            dueProvisional: boolean;
            /**
             * Format: date-time
             * @description 逾期上报的时间 / When it was overdue
             */
            escalatedAt: string | null;
            externalReference: components["schemas"]["ExternalReference"] | null;
            findingCount: number;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description 由签收人持有至该日 / The last day on which it is the holder’s
             */
            leasedUntil: string | null;
            marketCode: string | null;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description 期限自该日起暂停，等数据更正 / Since when the clock stands, until records are corrected
             */
            pausedOn: string | null;
            reopenedCount: number;
            ruleSetId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** Format: date */
            snoozedUntil: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "submitted" | "returned" | "snoozed" | "closed";
            subject: components["schemas"]["TaskSubject"];
            submission: components["schemas"]["Submission"] | null;
            title: components["schemas"]["BilingualText"];
            townCode: string | null;
            /** @description The number in the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 期限过去五分之四的时间 / When four fifths of its time had passed
             */
            warnedAt: string | null;
        };
        TaskCount: {
            count: number;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** @enum {string} */
            state: "open" | "claimed" | "submitted" | "returned" | "snoozed" | "closed";
        };
        TaskDetail: {
            assignee: string | null;
            /** Format: date-time */
            claimedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            draft: components["schemas"]["TaskDraft"] | null;
            /** Format: date */
            dueOn: string;
            /** @description 期限涉及尚未公布放假安排的年份，公布并导入后可能调整 / Its time reaches into a year whose holidays are not known yet: the day may still move */
            dueProvisional: boolean;
            /**
             * Format: date-time
             * @description 逾期上报的时间 / When it was overdue
             */
            escalatedAt: string | null;
            externalReference: components["schemas"]["ExternalReference"] | null;
            findingCount: number;
            findings: components["schemas"]["ExplainedFinding"][];
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description 由签收人持有至该日 / The last day on which it is the holder’s
             */
            leasedUntil: string | null;
            marketCode: string | null;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description 期限自该日起暂停，等数据更正 / Since when the clock stands, until records are corrected
             */
            pausedOn: string | null;
            /** @description 该账号现在可以办理的操作 / What the account that asks can do with it now */
            possible: string[];
            reopenedCount: number;
            ruleSetId: string;
            /** @enum {string} */
            severity: "high" | "medium" | "low" | "data";
            /** Format: date */
            snoozedUntil: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "submitted" | "returned" | "snoozed" | "closed";
            subject: components["schemas"]["TaskSubject"];
            submission: components["schemas"]["Submission"] | null;
            title: components["schemas"]["BilingualText"];
            townCode: string | null;
            /** @description The number in the ETag */
            version: number;
            /**
             * Format: date-time
             * @description 期限过去五分之四的时间 / When four fifths of its time had passed
             */
            warnedAt: string | null;
        };
        TaskDismissal: {
            /** @description 说明；不得写个人姓名、身份证号或电话 / In words; no names, identity numbers or phones of persons */
            note?: string;
            /** @enum {string} */
            reason: "rule-does-not-fit" | "exempted-by-superior" | "record-outdated" | "already-settled" | "other";
        };
        TaskDraft: {
            /** @description 仅 data-error：有误的事实，见 GET /facts / For data-error alone: the facts that are wrong, of GET /facts */
            facts?: string[];
            /** @description 说明；不得写个人姓名、身份证号或电话 / In words; no names, identity numbers or phones of persons */
            note?: string;
            /** @enum {string} */
            outcome?: "remedied" | "data-error" | "dismissed" | "confirmed";
            /** Format: date */
            plannedOn?: string;
            /** @enum {string} */
            reason?: "rule-does-not-fit" | "exempted-by-superior" | "record-outdated" | "already-settled" | "other";
        };
        TaskLoad: {
            escalated: number;
            overdue: number;
            townCode: string | null;
            unfinished: number;
        };
        TaskReport: {
            /** @description 任务尚无人签收时，同时签收；两者要么都成，要么都不成 / Claims a task that nobody has yet by the same: both are done, or neither */
            claim?: boolean;
            /** @description 仅 data-error：有误的事实，见 GET /facts / For data-error alone: the facts that are wrong, of GET /facts */
            facts?: string[];
            /** @description 说明；不得写个人姓名、身份证号或电话 / In words; no names, identity numbers or phones of persons */
            note?: string;
            /** @enum {string} */
            outcome: "remedied" | "data-error" | "dismissed" | "confirmed";
            /** Format: date */
            plannedOn?: string;
            /** @enum {string} */
            reason?: "rule-does-not-fit" | "exempted-by-superior" | "record-outdated" | "already-settled" | "other";
        };
        TaskSubject: {
            code: string;
            /** @description 市场或镇街的名称；未登记时以及指导员为 null / Name of the market or town; null where none is recorded, and for an instructor */
            name: string | null;
            /** @enum {string} */
            type: "market" | "town" | "instructor";
        };
        TaskSummary: {
            counts: components["schemas"]["TaskCount"][];
            total: number;
            /** @description Tasks that are not closed */
            unfinished: number;
        };
        TaskTally: {
            closed: number;
            opened: number;
            updated: number;
        };
        TaskTowns: {
            /** Format: date */
            asOf: string;
            towns: components["schemas"]["TaskLoad"][];
        };
        TimelineEntry: {
            action: string;
            /** @description 账号，或 sweep:<id>、recheck、clock / An account, or sweep:<id>, recheck, clock */
            actor: string;
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: unknown;
            } | null;
            note: string | null;
            /** @description 在审计日志中的位置 / Its place in the audit log */
            position: number;
        };
        TotpBeginRequest: {
            /**
             * Format: password
             * @description 现用密码 / The one in force
             */
            password: string;
        };
        TotpCodeRequest: {
            code: string;
        };
        TotpRemovalRequest: {
            code: string;
            /**
             * Format: password
             * @description 现用密码 / The one in force
             */
            password: string;
        };
        TouchingBranch: {
            code: string;
            /** Format: date */
            establishedOn: string | null;
            /** @enum {string} */
            formation: "standalone" | "joint" | "affiliated" | "floating" | "temporary";
            isActive: boolean | null;
            /** @description 不属于本市场的党支部为 null / Null for a branch at home in another market */
            memberCounts: components["schemas"]["MemberCounts"] | null;
            name: string | null;
            /** @enum {string|null} */
            status: "preparing" | "active" | "dissolved" | null;
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
        };
        Town: {
            /** @description 只看镇街名称的账号为 null / Null for who sees the name of the town alone */
            branches: number | null;
            code: string;
            /**
             * Format: date
             * @description 党总支成立日期；没有党总支、日期未知，或只看镇街名称的账号为 null / Null without a general branch, without its day, and for who sees the name of the town alone
             */
            generalBranchSince: string | null;
            /** @description 只看镇街名称的账号为 null / Null for who sees the name of the town alone */
            markets: number | null;
            name: string | null;
            /** @description 只看镇街名称的账号为 null / Null for who sees the name of the town alone */
            organizations: number | null;
        };
        TownOverview: {
            demonstrationSites: components["schemas"]["DemonstrationSites"];
            findings: components["schemas"]["OpenFindings"];
            markets: components["schemas"]["MarketShare"];
            /** @description 在册党员人数 / Numbers of current members */
            members: components["schemas"]["CoverageShare"] | null;
            name: string | null;
            /** @description 有在册党员、未关闭的组织 / Organizations not closed that have a current member */
            organizations: components["schemas"]["CoverageShare"];
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
            tasks: components["schemas"]["LateTasks"];
            townCode: string;
        };
        TownsOverview: {
            /** Format: date */
            asOf: string;
            total: components["schemas"]["Overview"];
            towns: components["schemas"]["TownOverview"][];
            verdicts: components["schemas"]["RecordedVerdicts"] | null;
        };
        TownsTrend: {
            items: components["schemas"]["SweepTrend"][];
            /**
             * Format: date
             * @description The first date of which anything is kept of these towns
             */
            keptSince: string | null;
            /** @description The cursor of the next page; null on the last */
            nextCursor: string | null;
        };
        Trace: {
            applicability: components["schemas"]["TracedLeaf"] | components["schemas"]["TracedGroup"];
            grace?: components["schemas"]["GraceExplanation"];
            requirement: components["schemas"]["TracedLeaf"] | components["schemas"]["TracedGroup"];
            /** @enum {string} */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error";
        };
        TracedFact: {
            args: {
                [key: string]: boolean | number | string;
            };
            /** Format: date */
            datedOn: string | null;
            fact: string;
        };
        TracedGroup: {
            children: (components["schemas"]["TracedLeaf"] | components["schemas"]["TracedGroup"])[];
            /** @enum {string} */
            kind: "all" | "any" | "not";
            truth: boolean | null;
        };
        TracedLeaf: {
            args: {
                [key: string]: boolean | number | string;
            };
            /** Format: date */
            datedOn: string | null;
            decisive: boolean;
            fact: string;
            /** @enum {string} */
            kind: "leaf";
            missing: string[];
            operator: string;
            param?: string;
            /**
             * @description 党员数对该账号不显示，无论多少：为 null / Numbers of members are not shown to this account, whatever they are: null
             * @enum {boolean}
             */
            suppressed?: true;
            threshold: boolean | number | string | string[] | components["schemas"]["Interval"] | null;
            thresholdFact?: components["schemas"]["TracedFact"];
            truth: boolean | null;
            value: boolean | number | string | string[] | components["schemas"]["Interval"] | null;
        };
        VerdictChange: {
            /** Format: date */
            asOf: string;
            /**
             * @description 此前没有结论为 null / Null: nothing was decided before
             * @enum {string|null}
             */
            before: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error" | null;
            /** Format: date */
            graceEndsOn: string | null;
            missing: string[];
            /** @description 当晚的参数；规则已取消，或当晚的版本未保留时为 null / The figures of that night; null where what went is a rule, or what was in force then was not kept */
            parameters: {
                [key: string]: number;
            } | null;
            ruleId: string;
            ruleSetId: string;
            ruleSetVersion: string | null;
            subject: components["schemas"]["Subject"];
            /** Format: uuid */
            sweepId: string;
            /**
             * @description 对象或规则已不存在为 null / Null: nothing is left to decide
             * @enum {string|null}
             */
            verdict: "compliant" | "non_compliant" | "in_grace" | "insufficient_data" | "not_applicable" | "error" | null;
        };
        VerdictCounts: {
            compliant: number;
            error: number;
            in_grace: number;
            insufficient_data: number;
            non_compliant: number;
            not_applicable: number;
        };
        Waiver: {
            /** Format: date-time */
            decidedAt: string | null;
            /** @description 账号；lifted 时为 sweep:<id> 或 recheck / The account; sweep:<id> or recheck where it is lifted */
            decidedBy: string | null;
            /** @enum {string|null} */
            dismissal: "rule-does-not-fit" | "exempted-by-superior" | "record-outdated" | "already-settled" | "other" | null;
            /** @description 是否已到期 / Whether that day has come */
            expired: boolean;
            /**
             * Format: date
             * @description 该日起重新计入 / The first day on which the finding counts again
             */
            expiresOn: string;
            /** Format: uuid */
            findingId: string;
            /** Format: uuid */
            id: string;
            marketCode: string | null;
            /**
             * @description dismissal：由批准的驳回产生 / dismissal: of an approved dismissal of a task
             * @enum {string}
             */
            origin: "request" | "dismissal";
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            ruleId: string;
            ruleSetId: string;
            /**
             * @description lifted：原缺数据、后查明为违规，评估已终止 / lifted: ended by an evaluation, since what only asked for data is a violation
             * @enum {string}
             */
            state: "requested" | "approved" | "refused" | "revoked" | "lifted";
            subject: components["schemas"]["Subject"];
            townCode: string | null;
            /** @description The number in the ETag */
            version: number;
        };
        WaiverRequest: {
            /**
             * Format: date
             * @description 该日起重新计入 / The first day on which the finding counts again
             */
            expiresOn: string;
            /** @description Why; it is kept */
            reason: string;
        };
        WebhookDelivery: {
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: uuid */
            endpointId: string;
            /**
             * Format: uuid
             * @description 即请求头 webhook-id / The header webhook-id
             */
            eventId: string;
            /** @enum {string} */
            eventType: "finding.opened" | "finding.resolved" | "finding.reopened" | "finding.waived" | "task.created" | "task.updated" | "task.closed" | "task.warned" | "task.escalated" | "data-correction.opened" | "data-correction.closed" | "sweep.finished" | "sweep.held" | "sweep.released" | "sweep.discarded" | "engine.disagreement" | "sweep.drift" | "webhook.ping";
            /**
             * Format: uuid
             * @description 用于重放 / For a replay
             */
            id: string;
            /** Format: date-time */
            lastAttemptAt: string | null;
            /** @description timed_out、connection_failed、name_not_resolved、tls_failed、address_refused、url_refused、redirect_refused、gone、status_refused / Why it was no success */
            lastCode: string | null;
            /** @description 对方的 HTTP 状态码 / What the receiver answered */
            lastStatus: number | null;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /**
             * @description failed：上次失败，稍后再试；dead：已放弃 / failed: the last attempt failed, another follows; dead: given up
             * @enum {string}
             */
            state: "pending" | "failed" | "delivered" | "dead";
        };
        WebhookEndpoint: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description requested：人工停用；gone：对方回答 410；undeliverable：连续多次投递均告失败 / requested: by someone; gone: it answered 410; undeliverable: deliveries were given up one after the other
             * @enum {string|null}
             */
            disabledReason: "requested" | "gone" | "undeliverable" | null;
            /** @description null：全部 / null: all */
            eventTypes: ("finding.opened" | "finding.resolved" | "finding.reopened" | "finding.waived" | "task.created" | "task.updated" | "task.closed" | "task.warned" | "task.escalated" | "data-correction.opened" | "data-correction.closed" | "sweep.finished" | "sweep.held" | "sweep.released" | "sweep.discarded" | "engine.disagreement" | "sweep.drift")[] | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description 旧密钥同时签名至此 / Until then the secret before signs, too
             */
            previousSecretUntil: string | null;
            /** @enum {string} */
            state: "enabled" | "disabled";
            /** Format: date-time */
            updatedAt: string;
            url: string;
            /** @description The number in the ETag */
            version: number;
        };
        WebhookEndpointChange: {
            /** @default  */
            description?: string;
            /** @description 省略或 null 为全部 / All, where it is left out or null */
            eventTypes?: ("finding.opened" | "finding.resolved" | "finding.reopened" | "finding.waived" | "task.created" | "task.updated" | "task.closed" | "task.warned" | "task.escalated" | "data-correction.opened" | "data-correction.closed" | "sweep.finished" | "sweep.held" | "sweep.released" | "sweep.discarded" | "engine.disagreement" | "sweep.drift")[] | null;
            /** @enum {string} */
            state: "enabled" | "disabled";
            /**
             * Format: uri
             * @description https；http 及内部地址须由管理员允许该网段 / https; http and internal addresses are for networks that an administrator allows
             */
            url: string;
        };
        WebhookEndpointRequest: {
            /** @default  */
            description?: string;
            /** @description 省略或 null 为全部 / All, where it is left out or null */
            eventTypes?: ("finding.opened" | "finding.resolved" | "finding.reopened" | "finding.waived" | "task.created" | "task.updated" | "task.closed" | "task.warned" | "task.escalated" | "data-correction.opened" | "data-correction.closed" | "sweep.finished" | "sweep.held" | "sweep.released" | "sweep.discarded" | "engine.disagreement" | "sweep.drift")[] | null;
            /**
             * Format: uri
             * @description https；http 及内部地址须由管理员允许该网段 / https; http and internal addresses are for networks that an administrator allows
             */
            url: string;
        };
        WebhookSecret: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description requested：人工停用；gone：对方回答 410；undeliverable：连续多次投递均告失败 / requested: by someone; gone: it answered 410; undeliverable: deliveries were given up one after the other
             * @enum {string|null}
             */
            disabledReason: "requested" | "gone" | "undeliverable" | null;
            /** @description null：全部 / null: all */
            eventTypes: ("finding.opened" | "finding.resolved" | "finding.reopened" | "finding.waived" | "task.created" | "task.updated" | "task.closed" | "task.warned" | "task.escalated" | "data-correction.opened" | "data-correction.closed" | "sweep.finished" | "sweep.held" | "sweep.released" | "sweep.discarded" | "engine.disagreement" | "sweep.drift")[] | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description 旧密钥同时签名至此 / Until then the secret before signs, too
             */
            previousSecretUntil: string | null;
            /** @description 签名密钥，仅此一次显示 / Signs what is sent; shown this once */
            secret: string;
            /** @enum {string} */
            state: "enabled" | "disabled";
            /** Format: date-time */
            updatedAt: string;
            url: string;
            /** @description The number in the ETag */
            version: number;
        };
        WithoutBranch: {
            /** @description 未编入有效党支部的党员 / Members in no active branch */
            certain: number;
            /** @description 所在党支部是否有效未知的党员 / Of whom it is not known whether their branch is active */
            undecided: number;
        };
    };
    responses: never;
    parameters: {
        /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description 答复是此键第一次请求的答复 / The answer is that of the first request with this key */
        IdempotencyReplayed: "true";
    };
    pathItems: never;
}
export type AccessKey = components['schemas']['AccessKey'];
export type AccessKeyRequest = components['schemas']['AccessKeyRequest'];
export type Account = components['schemas']['Account'];
export type AccountChangeRequest = components['schemas']['AccountChangeRequest'];
export type AccountRequest = components['schemas']['AccountRequest'];
export type AppliedTasks = components['schemas']['AppliedTasks'];
export type Assignment = components['schemas']['Assignment'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditHead = components['schemas']['AuditHead'];
export type AuditLine = components['schemas']['AuditLine'];
export type Basis = components['schemas']['Basis'];
export type BilingualText = components['schemas']['BilingualText'];
export type BrakeDecision = components['schemas']['BrakeDecision'];
export type BrakeRequest = components['schemas']['BrakeRequest'];
export type BulkItem = components['schemas']['BulkItem'];
export type BulkItemAnswer = components['schemas']['BulkItemAnswer'];
export type BulkRequest = components['schemas']['BulkRequest'];
export type Calendar = components['schemas']['Calendar'];
export type CalendarWarning = components['schemas']['CalendarWarning'];
export type CalendarYear = components['schemas']['CalendarYear'];
export type CalendarYearRequest = components['schemas']['CalendarYearRequest'];
export type CalendarYearSummary = components['schemas']['CalendarYearSummary'];
export type CaseReference = components['schemas']['CaseReference'];
export type Cell = components['schemas']['Cell'];
export type CellPlace = components['schemas']['CellPlace'];
export type Certificate = components['schemas']['Certificate'];
export type CertificateCheck = components['schemas']['CertificateCheck'];
export type CertificateDifference = components['schemas']['CertificateDifference'];
export type CertificateLeaf = components['schemas']['CertificateLeaf'];
export type CertificateLedger = components['schemas']['CertificateLedger'];
export type CertificateSummary = components['schemas']['CertificateSummary'];
export type CertifiedTree = components['schemas']['CertifiedTree'];
export type Change = components['schemas']['Change'];
export type ChangedTask = components['schemas']['ChangedTask'];
export type Changes = components['schemas']['Changes'];
export type ChangeStep = components['schemas']['ChangeStep'];
export type CloudEvent = components['schemas']['CloudEvent'];
export type Comment = components['schemas']['Comment'];
export type ConditionGroupWords = components['schemas']['ConditionGroupWords'];
export type ConditionLeafWords = components['schemas']['ConditionLeafWords'];
export type CoverageShare = components['schemas']['CoverageShare'];
export type CoveringBranch = components['schemas']['CoveringBranch'];
export type DataCorrection = components['schemas']['DataCorrection'];
export type DataCorrectionSubject = components['schemas']['DataCorrectionSubject'];
export type Demand = components['schemas']['Demand'];
export type DemonstrationSites = components['schemas']['DemonstrationSites'];
export type DismissalCount = components['schemas']['DismissalCount'];
export type Evaluation = components['schemas']['Evaluation'];
export type EvaluationRequest = components['schemas']['EvaluationRequest'];
export type EvaluationVerdict = components['schemas']['EvaluationVerdict'];
export type Evidence = components['schemas']['Evidence'];
export type ExplainedFact = components['schemas']['ExplainedFact'];
export type ExplainedFinding = components['schemas']['ExplainedFinding'];
export type Explanation = components['schemas']['Explanation'];
export type ExternalReference = components['schemas']['ExternalReference'];
export type Fact = components['schemas']['Fact'];
export type FalseAlarms = components['schemas']['FalseAlarms'];
export type Finding = components['schemas']['Finding'];
export type FindingDetail = components['schemas']['FindingDetail'];
export type FindingHistoryEntry = components['schemas']['FindingHistoryEntry'];
export type FindingTally = components['schemas']['FindingTally'];
export type Freshness = components['schemas']['Freshness'];
export type GraceExplanation = components['schemas']['GraceExplanation'];
export type GroupExplanation = components['schemas']['GroupExplanation'];
export type HeldTask = components['schemas']['HeldTask'];
export type Import = components['schemas']['Import'];
export type ImportError = components['schemas']['ImportError'];
export type InclusionProof = components['schemas']['InclusionProof'];
export type InitialAccount = components['schemas']['InitialAccount'];
export type Interval = components['schemas']['Interval'];
export type LateTasks = components['schemas']['LateTasks'];
export type LeafExplanation = components['schemas']['LeafExplanation'];
export type ListCounts = components['schemas']['ListCounts'];
export type ListedImport = components['schemas']['ListedImport'];
export type ListFreshness = components['schemas']['ListFreshness'];
export type Liveness = components['schemas']['Liveness'];
export type Market = components['schemas']['Market'];
export type MarketCoverage = components['schemas']['MarketCoverage'];
export type MarketProfile = components['schemas']['MarketProfile'];
export type MarketShare = components['schemas']['MarketShare'];
export type MemberCounts = components['schemas']['MemberCounts'];
export type NamedFact = components['schemas']['NamedFact'];
export type NewAccessKey = components['schemas']['NewAccessKey'];
export type NewTotp = components['schemas']['NewTotp'];
export type NextSweep = components['schemas']['NextSweep'];
export type NextToExpire = components['schemas']['NextToExpire'];
export type OpenFindings = components['schemas']['OpenFindings'];
export type OrganizationCoverage = components['schemas']['OrganizationCoverage'];
export type Overview = components['schemas']['Overview'];
export type PasswordChangeRequest = components['schemas']['PasswordChangeRequest'];
export type PinnedRuleSet = components['schemas']['PinnedRuleSet'];
export type Problem = components['schemas']['Problem'];
export type ProblemError = components['schemas']['ProblemError'];
export type ProfileVerdict = components['schemas']['ProfileVerdict'];
export type PublicKey = components['schemas']['PublicKey'];
export type Readiness = components['schemas']['Readiness'];
export type ReadinessCheck = components['schemas']['ReadinessCheck'];
export type Reason = components['schemas']['Reason'];
export type RecordedVerdicts = components['schemas']['RecordedVerdicts'];
export type RegistrySnapshot = components['schemas']['RegistrySnapshot'];
export type RegistrySnapshotActivities = components['schemas']['RegistrySnapshotActivities'];
export type RegistrySnapshotBranches = components['schemas']['RegistrySnapshotBranches'];
export type RegistrySnapshotEvidence = components['schemas']['RegistrySnapshotEvidence'];
export type RegistrySnapshotInstructors = components['schemas']['RegistrySnapshotInstructors'];
export type RegistrySnapshotLedgers = components['schemas']['RegistrySnapshotLedgers'];
export type RegistrySnapshotMarketLinks = components['schemas']['RegistrySnapshotMarketLinks'];
export type RegistrySnapshotMarkets = components['schemas']['RegistrySnapshotMarkets'];
export type RegistrySnapshotMembers = components['schemas']['RegistrySnapshotMembers'];
export type RegistrySnapshotOrganizations = components['schemas']['RegistrySnapshotOrganizations'];
export type RegistrySnapshotOrganizers = components['schemas']['RegistrySnapshotOrganizers'];
export type RegistrySnapshotTowns = components['schemas']['RegistrySnapshotTowns'];
export type Rule = components['schemas']['Rule'];
export type RuleCase = components['schemas']['RuleCase'];
export type RuleCounts = components['schemas']['RuleCounts'];
export type RuleFindings = components['schemas']['RuleFindings'];
export type RuleGrace = components['schemas']['RuleGrace'];
export type RuleParameter = components['schemas']['RuleParameter'];
export type RuleSet = components['schemas']['RuleSet'];
export type RuleSetDetail = components['schemas']['RuleSetDetail'];
export type RuleSetVersion = components['schemas']['RuleSetVersion'];
export type RuleSummary = components['schemas']['RuleSummary'];
export type RuleWords = components['schemas']['RuleWords'];
export type Scorecard = components['schemas']['Scorecard'];
export type ScoreItem = components['schemas']['ScoreItem'];
export type SecretRotation = components['schemas']['SecretRotation'];
export type Session = components['schemas']['Session'];
export type SignInAccount = components['schemas']['SignInAccount'];
export type SigningKey = components['schemas']['SigningKey'];
export type SigningKeys = components['schemas']['SigningKeys'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type SignInWays = components['schemas']['SignInWays'];
export type Snooze = components['schemas']['Snooze'];
export type SourceFreshness = components['schemas']['SourceFreshness'];
export type Subject = components['schemas']['Subject'];
export type Submission = components['schemas']['Submission'];
export type Sweep = components['schemas']['Sweep'];
export type SweepBrake = components['schemas']['SweepBrake'];
export type SweepMissing = components['schemas']['SweepMissing'];
export type SweepProgress = components['schemas']['SweepProgress'];
export type SweepRequest = components['schemas']['SweepRequest'];
export type SweepSlot = components['schemas']['SweepSlot'];
export type SweepTrend = components['schemas']['SweepTrend'];
export type SweepVerdict = components['schemas']['SweepVerdict'];
export type Tally = components['schemas']['Tally'];
export type Task = components['schemas']['Task'];
export type TaskCount = components['schemas']['TaskCount'];
export type TaskDetail = components['schemas']['TaskDetail'];
export type TaskDismissal = components['schemas']['TaskDismissal'];
export type TaskDraft = components['schemas']['TaskDraft'];
export type TaskLoad = components['schemas']['TaskLoad'];
export type TaskReport = components['schemas']['TaskReport'];
export type TaskSubject = components['schemas']['TaskSubject'];
export type TaskSummary = components['schemas']['TaskSummary'];
export type TaskTally = components['schemas']['TaskTally'];
export type TaskTowns = components['schemas']['TaskTowns'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type TotpBeginRequest = components['schemas']['TotpBeginRequest'];
export type TotpCodeRequest = components['schemas']['TotpCodeRequest'];
export type TotpRemovalRequest = components['schemas']['TotpRemovalRequest'];
export type TouchingBranch = components['schemas']['TouchingBranch'];
export type Town = components['schemas']['Town'];
export type TownOverview = components['schemas']['TownOverview'];
export type TownsOverview = components['schemas']['TownsOverview'];
export type TownsTrend = components['schemas']['TownsTrend'];
export type Trace = components['schemas']['Trace'];
export type TracedFact = components['schemas']['TracedFact'];
export type TracedGroup = components['schemas']['TracedGroup'];
export type TracedLeaf = components['schemas']['TracedLeaf'];
export type VerdictChange = components['schemas']['VerdictChange'];
export type VerdictCounts = components['schemas']['VerdictCounts'];
export type Waiver = components['schemas']['Waiver'];
export type WaiverRequest = components['schemas']['WaiverRequest'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointChange = components['schemas']['WebhookEndpointChange'];
export type WebhookEndpointRequest = components['schemas']['WebhookEndpointRequest'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type WithoutBranch = components['schemas']['WithoutBranch'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type HeaderIdempotencyReplayed = components['headers']['IdempotencyReplayed'];
export type $defs = Record<string, never>;
export interface operations {
    listAccessKeys: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccessKey"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccessKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccessKey"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAccessKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 带此键的请求尚未处理完，或其答复未保存 / The request with this key is under way, or its answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SignInAccount"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitialAccount"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAccount"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAccount"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAccount"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 带此键的请求尚未处理完，或其答复未保存 / The request with this key is under way, or its answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAccount"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 带此键的请求尚未处理完，或其答复未保存 / The request with this key is under way, or its answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitialAccount"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                action?: string;
                /** @description 账号，或 sweep:<id>、recheck、clock / An account, or sweep:<id>, recheck, clock */
                actor?: string;
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                /** @description 自该日起（Asia/Shanghai） / From this day on, in Asia/Shanghai */
                from?: string;
                limit?: number;
                subject?: string;
                /** @description 至该日止（含） / To this day, which counts */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAuditLog: {
        parameters: {
            query?: {
                /** @description 只给出此位置之后的条目 / Entries after this position alone */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditHeads: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditHead"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description 已知年份必填：所读版本的 ETag，带引号 / Required for a known year: the ETag of the version that was read, in quotes */
                "If-Match"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            201: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCalendarYear: {
        parameters: {
            query?: never;
            header: {
                /** @description 所读版本的 ETag，带引号 / the ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除 / Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificateKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeys"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                limit?: number;
                /** @description 上一页的 nextCursor、事件的 sequence，或 latest；省略则从保留的第一个事件开始 / The nextCursor of the page before, the sequence of an event, or latest; without it the first event that is kept comes first */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已按保留期清除 / What was there is past the time for which it is kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDataCorrections: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                market?: string;
                ruleSet?: string;
                state?: "open" | "applied" | "refused" | "withdrawn";
                task?: string;
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DataCorrection"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDataCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCorrection"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyDataCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCorrection"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseDataCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCorrection"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 带此键的请求尚未处理完，或其答复未保存 / The request with this key is under way, or its answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRegistryFile: {
        parameters: {
            query?: {
                format?: "json" | "xlsx" | "csv";
                /** @description 以逗号分隔；默认该账号的全部镇街 / Separated by commas; default: all towns of the account */
                towns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 / The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrySnapshot"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/zip": string;
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Fact"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                market?: string;
                ruleId?: string;
                ruleSetId?: string;
                severity?: "high" | "medium" | "low" | "data";
                state?: "open" | "resolved" | "waived";
                subjectCode?: string;
                subjectType?: "town" | "market" | "organization" | "branch" | "instructor";
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Finding"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something it needs is not there */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedImport"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                mode?: "all" | "partial";
            };
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrySnapshot"];
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/zip": string;
            };
        };
        responses: {
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 带此键的请求尚未处理完，或其答复未保存 / The request with this key is under way, or its answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadRejectedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refused rows, each with its list, row number and problems, as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMarkets: {
        parameters: {
            query?: {
                category?: string;
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description Part of the name, or the start of the code */
                q?: string;
                status?: "preparing" | "open" | "suspended" | "closed";
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Market"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMarket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Market"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateOneMarket: {
        parameters: {
            query?: {
                /** @description 默认：今天（Asia/Shanghai） / Default: today in Asia/Shanghai */
                asOf?: string;
                /** @description 不适用的结论也带条件树 / Verdicts that do not apply carry their trees of conditions too */
                include?: "not_applicable";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVerdictChanges: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                ruleId?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VerdictChange"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMarketProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketProfile"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFreshness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Freshness"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleSet"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleSetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleCase"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFalseAlarms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FalseAlarms"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description hz_session（TLS 下为 __Host-hz_session）; HttpOnly; SameSite=Strict, hz_browser（TLS 下为 __Host-hz_browser）; HttpOnly; SameSite=Lax */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description 会话的 csrfToken / The csrfToken of the session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出 / Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAllSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 会话的 csrfToken / The csrfToken of the session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已全部退出 / Signed out everywhere */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishOpenIdSignIn: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已登录 / Signed in */
            303: {
                headers: {
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    endOpenIdSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 去统一身份认证 / To the identity provider */
            302: {
                headers: {
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    startOpenIdSignIn: {
        parameters: {
            query?: {
                /** @description 登录后返回的控制台页面 / The page of the console to go on at */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 去统一身份认证 / To the identity provider */
            302: {
                headers: {
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 会话的 csrfToken / The csrfToken of the session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description hz_session（TLS 下为 __Host-hz_session）; HttpOnly; SameSite=Strict, hz_browser（TLS 下为 __Host-hz_browser）; HttpOnly; SameSite=Lax */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 会话的 csrfToken / The csrfToken of the session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpBeginRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTotp"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description 会话的 csrfToken / The csrfToken of the session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpRemovalRequest"];
            };
        };
        responses: {
            /** @description 已停用 / Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 会话的 csrfToken / The csrfToken of the session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCodeRequest"];
            };
        };
        responses: {
            /** @description 已启用 / In use */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSlots: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SweepSlot"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNextSlot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextSweep"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSweeps: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Sweep"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startSweep: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SweepRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSweep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardHeldTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrakeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseHeldTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrakeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSweep: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateCheck"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已按保留期清除 / What was there is past the time for which it is kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInclusionProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                marketCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已按保留期清除 / What was there is past the time for which it is kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followSweep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `progress`, `held` and `finished`; each with a line of data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SweepProgress"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHeldTasks: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HeldTask"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMissing: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SweepMissing"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSweepVerdicts: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                include?: "not_applicable";
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; or all verdicts, a line each, for `Accept: application/x-ndjson` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SweepVerdict"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已按保留期清除 / What was there is past the time for which it is kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrend: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                /** @description 第一天 / the first date */
                from?: string;
                limit?: number;
                ruleId?: string;
                ruleSetId?: string;
                /** @description 最后一天 / the last date */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SweepTrend"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                assignee?: string;
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                /** @description Tasks due before this date */
                dueBefore?: string;
                /** @description true：已逾期上报、尚未关闭的任务；false：其余 / true: overdue, escalated, and not closed; false: all others */
                escalated?: "true" | "false";
                /** @description 外部案件编号 / Id of the case there */
                externalId?: string;
                /** @description 外部系统名称 / Name of another system */
                externalSystem?: string;
                limit?: number;
                market?: string;
                /** @description 提交的结果 / What was submitted */
                outcome?: "remedied" | "data-error" | "dismissed" | "confirmed";
                /** @description 已过到期日、尚未关闭、计时未暂停的任务 / Tasks past their day, not closed, while their time runs */
                overdue?: "true";
                /** @description 市场或镇街名称的一部分，或其编码的开头 / Part of the name of the market or town, or the start of its code */
                q?: string;
                ruleSet?: string;
                severity?: "high" | "medium" | "low" | "data";
                /** @description 排序；游标只属于给出它的排序。severity 由重到轻 / The order; a cursor belongs to the order it was given for. severity: the gravest first */
                sort?: "dueOn" | "-dueOn" | "severity" | "openedAt" | "-openedAt";
                state?: "open" | "claimed" | "submitted" | "returned" | "snoozed" | "closed";
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Task"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveDismissal: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentOnTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Comment"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDismissal"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftReport: {
        parameters: {
            query?: never;
            header: {
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referToCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReference"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCaseReference: {
        parameters: {
            query?: never;
            header: {
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    snoozeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snooze"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTaskTimeline: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wakeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本，带引号 / The version, in quotes */
                    ETag: string;
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkItemAnswer"][];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 带此键的请求尚未处理完，或其答复未保存 / The request with this key is under way, or its answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `task`, each with a line of data, and `reset` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ChangedTask"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    summarizeTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSummary"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    summarizeTowns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTowns"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTowns: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Town"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTownsOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TownsOverview"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTownsTrend: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                /** @description 第一天 / the first date */
                from?: string;
                limit?: number;
                ruleId?: string;
                ruleSetId?: string;
                /** @description 最后一天 / the last date */
                to?: string;
                /** @description 只看这个镇街 / of this town alone */
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TownsTrend"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                /** @description 生效中且在这么多天内到期的 / In force, and over within so many days */
                expiringWithinDays?: number;
                findingId?: string;
                limit?: number;
                market?: string;
                ruleId?: string;
                state?: "requested" | "approved" | "refused" | "revoked" | "lifted";
                town?: string;
                /** @description 生效中但问题已解决、不再需要的 / In force, though the finding is resolved: no longer needed */
                unneeded?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Waiver"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                /** @description 端点编号 / Id of an endpoint */
                endpoint?: string;
                /** @description 事件编号 / Id of an event */
                event?: string;
                limit?: number;
                state?: "pending" | "failed" | "delivered" | "dead";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 / A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookEndpoint"][];
                        /** @description 下一页的游标；最后一页为 null / The cursor of the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除 / Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match 所指的不是当前版本 / The version named by If-Match is not the current one */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match / If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 该账号无权这样做 / The account may not do that
             *
             *     该账号无权这样做 / The account may not do that
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源的状态不允许 / The state of the resource does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 / The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体不是 application/json / The body is not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体的内容有误 / The body is wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whoami: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLivenessAtTop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadinessAtTop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something it needs is not there */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetricsAtTop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openQueueBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 看板的地址 / Where the board is */
            308: {
                headers: {
                    /** @description 新资源的地址 / The path of the new resource */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    readQueueBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 页面、页面所需的数据或文件 / A page, what a page asks for, or a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                    "application/json": unknown;
                    "text/html": string;
                };
            };
            /** @description 地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 没有有效的令牌或会话 / No valid token or session */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 该账号无权这样做 / The account may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 没有这个资源 / There is no such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 请求过于频繁 / Too many requests */
            429: {
                headers: {
                    /** @description 该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers) */
                    RateLimit?: string;
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 发生意外错误 / Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description 所依赖的服务暂不可用 / What is needed for it does not answer */
            503: {
                headers: {
                    /** @description 多少秒后可以再试 / After how many seconds it may be tried again */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
}
