package org.saphan.marketing.callback;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A channel partner's system reported.
@Fact("marketing.call-back.received.v1")
record CallBackReceived(CallBackPublished state) implements Event {}
