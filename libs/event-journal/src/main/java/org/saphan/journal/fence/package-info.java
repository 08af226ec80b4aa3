/// Reading the journal so that nothing is lost and order is kept.
///
/// Positions are handed out before commit, so "position greater than the last one" loses what commits late. A
/// reader therefore reads **windows of transactions**: `low <= xid < high`, where every transaction below `high`
/// has ended. Inside a window, events come in the order of their positions, because a transaction with a lower id
/// can hold the later change of an aggregate. And because it can even fall into an *earlier* window (a third
/// transaction, still running, holds the fence between the two), an event is read as early as the first window that
/// holds it **or a later change of the same aggregate**, and only there. So a reader hears each event once, and
/// each aggregate's events in order.
///
/// Transaction ids of one **epoch** compare with each other. A dump that is restored into another PostgreSQL
/// instance meets a counter that starts anew: readers stop until a rebase begins the next epoch. Closed epochs have
/// no running transactions; they are read by position alone, from where the reader stood if the counter went on.
@NullMarked
package org.saphan.journal.fence;

import org.jspecify.annotations.NullMarked;
