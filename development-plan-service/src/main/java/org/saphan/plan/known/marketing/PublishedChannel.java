package org.saphan.plan.known.marketing;

/// What marketing publishes of a channel, as far as it is needed here.
record PublishedChannel(String type, String market) {}
