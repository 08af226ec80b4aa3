/// A real PostgreSQL, a real Kafka, and services wired by hand on top of them.
@NullMarked
package org.saphan.journal.bed;

import org.jspecify.annotations.NullMarked;
