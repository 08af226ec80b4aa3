package org.saphan.registry.rating;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The result of a product became public with its round. A round has thousands of them, so [AnnounceSomeRatings] writes
/// them to the journal in the database itself, where `rating_data` makes the state.
@Fact("registry.rating.announced.v1")
record RatingAnnounced(RatingState state) implements Event {}
