package org.saphan.journal.delivery;

/// A call that has come back.
record Landed(Endpoint endpoint, Parcel parcel, Outcome outcome) {}
