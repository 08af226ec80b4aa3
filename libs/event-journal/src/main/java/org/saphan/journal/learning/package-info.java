/// Learning from others' events. One listener a service reads the topics of its projections, where they are not fed
/// otherwise, and learns a batch of
/// each in one transaction; Kafka is told how far only after the commit, so a crash repeats and never loses. What
/// can never be understood becomes a dead letter in the same transaction and blocks nothing after it; what fails
/// because the database is away is tried again in place.
@NullMarked
package org.saphan.journal.learning;

import org.jspecify.annotations.NullMarked;
