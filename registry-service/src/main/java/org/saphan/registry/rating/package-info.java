/// What a product was found worth in an OPC round: three section scores, their total and the stars that follow
/// from the round's scheme (R5, R6). Stars belong to a product in a round, never to an entrepreneur or to "now"
/// (T10, R8). Only CDD writes ratings (R7). Until the round is announced a rating is amended; after that it
/// stands, and a correction is a rating of its own that supersedes it, with the appeal that led to it.
///
/// A round's announcement is one small transaction: its state decides for every reader whether its ratings are
/// announced. The ratings' own rows and events follow in chunks ([AnnounceRatings]), because one transaction over
/// a whole round would hold back the journal's readers.
@NullMarked
package org.saphan.registry.rating;

import org.jspecify.annotations.NullMarked;
