package org.saphan.plan.partnercomment;

/// Whether an agency says what it thinks, or what should be done.
enum CommentKind {

    /// ข้อคิดเห็น
    COMMENT,

    /// ข้อเสนอแนะ
    SUGGESTION
}
