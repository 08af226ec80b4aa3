/// What this service knows of others, for whoever wants to see it, compare it with its owner, or build it anew.
@NullMarked
package org.saphan.journal.known;

import org.jspecify.annotations.NullMarked;
