/// Brings events to the endpoints that agencies have named, over HTTP (Standard Webhooks 1.0). One courier a service is
/// elected, by an advisory lock in the database. For each webhook it reads the journal behind the fence from the
/// webhook's own cursor and writes down which events are to be brought; it sends them, in order for each key, and
/// writes down what became of each. Everything is read and written through the session that holds the lock. What is
/// sent and not written down is sent again under the same id: repeats are normal, losses are not.
@NullMarked
package org.saphan.journal.delivery;

import org.jspecify.annotations.NullMarked;
