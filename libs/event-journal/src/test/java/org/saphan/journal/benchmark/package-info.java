/// How fast events travel, beside another way to bring the same table to Kafka. Nothing here is a test.
@NullMarked
package org.saphan.journal.benchmark;

import org.jspecify.annotations.NullMarked;
