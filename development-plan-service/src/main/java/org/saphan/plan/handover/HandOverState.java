package org.saphan.plan.handover;

/// What became of a hand-over.
enum HandOverState {
    ASKED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
