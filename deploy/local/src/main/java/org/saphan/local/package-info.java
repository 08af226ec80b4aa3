/// The launcher behind `./saphan`. It runs a whole suite on one machine as an operator would run it on many: a real
/// PostgreSQL with a database and a user for each service, a real Kafka broker, and five processes that know of
/// each other only what their settings say. A [Part] says how one of them is prepared, run and asked whether it is
/// well; a [Child] is a part that runs, and is restarted when it dies; the [Suite] starts and stops all of them in
/// order. Everything that is kept lies below `.saphan` in the root of the clone ([Workspace]). Whatever stops the
/// launcher is an [Obstacle]: one sentence that says what to do.
@NullMarked
package org.saphan.local;

import org.jspecify.annotations.NullMarked;
