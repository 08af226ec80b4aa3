/// What a service's tests stand on: a real PostgreSQL, a real Kafka and the key that signs tokens, one of each per JVM
/// ([Bench]); a caller that speaks HTTP as any agency ([Api]); a reader and a writer of topics, with which a test plays
/// another service ([Published], [TopicWriter]). The rules of the house and of the contracts are in the packages below.
@NullMarked
package org.saphan.bench;

import org.jspecify.annotations.NullMarked;
