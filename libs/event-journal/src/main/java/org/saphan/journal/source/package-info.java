/// Copies fed from the owners' feeds, for a service outside the broker's network. One reader an owner is elected among
/// the service's processes, by an advisory lock in the database. It signs in, reads a page of the topics that the
/// service has projections of, lets each learn its part, and only then writes down how far it has come: so everything
/// is learnt at least once. Each topic has a bookmark of its own, so that one that rests, is built anew, or was added
/// by
/// a new release goes its own way until it has caught up with the others.
@NullMarked
package org.saphan.journal.source;

import org.jspecify.annotations.NullMarked;
