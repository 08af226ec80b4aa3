package org.saphan.plan.knowledgerecord;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a knowledge record.
sealed interface KnowledgeRecordEvent extends Event {

    @Override
    KnowledgeRecordPublished state();

    /// An agency wrote down what was learnt.
    @Fact("plan.knowledge-record.recorded.v1")
    record KnowledgeRecorded(KnowledgeRecordPublished state) implements KnowledgeRecordEvent {}

    /// The draft was put in other words.
    @Fact("plan.knowledge-record.rewritten.v1")
    record KnowledgeRewritten(KnowledgeRecordPublished state) implements KnowledgeRecordEvent {}

    /// Everybody may read it.
    @Fact("plan.knowledge-record.published.v1")
    record KnowledgeMadePublic(KnowledgeRecordPublished state) implements KnowledgeRecordEvent {}

    /// It is not to be used any more.
    @Fact("plan.knowledge-record.withdrawn.v1")
    record KnowledgeWithdrawn(KnowledgeRecordPublished state) implements KnowledgeRecordEvent {}
}
