package org.saphan.journal.delivery;

import java.util.UUID;

/// An event that is to be brought to an endpoint now.
///
/// @param place in the order in which the endpoint's events are to be brought
/// @param position in the journal
/// @param attempts how often it was sent already
record Parcel(long place, UUID endpoint, long position, String topic, String subject, int attempts) {}
