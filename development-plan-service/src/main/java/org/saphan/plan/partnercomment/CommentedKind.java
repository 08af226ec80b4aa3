package org.saphan.plan.partnercomment;

/// What may be commented on.
public enum CommentedKind {
    MEETING,
    FORUM,
    PROJECT,
    TRAINING
}
