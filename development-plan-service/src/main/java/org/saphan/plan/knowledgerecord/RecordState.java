package org.saphan.plan.knowledgerecord;

/// Who reads a knowledge record.
enum RecordState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
