/// Going on after a restore.
///
/// A database that was restored has forgotten what its topics and its copies remember: changes with sequences that it
/// would hand out once more, so that nobody would learn what it says next, and things that it no longer has. A
/// **rebase** reads the service's own topics, compares them with the journal, and begins an epoch in which everything
/// is announced once more with a sequence above all that was ever announced; what the journal does not know is
/// announced as erased. From then on every sequence is **lifted** by the same number, in the database alone: versions
/// of aggregates stay as they are.
///
/// A restore into another PostgreSQL instance shows by its system identifier. One to an earlier time shows by another
/// timeline, as does the promotion of a standby, after which nothing is missing: so the relay looks at the ends of its
/// topics before it goes on, and asks for a rebase only where they hold what the journal does not.
@NullMarked
package org.saphan.journal.rebase;

import org.jspecify.annotations.NullMarked;
