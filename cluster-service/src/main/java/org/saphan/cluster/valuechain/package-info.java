/// The value chain of a cluster as a graph (S3-03, S3-04): its active members, what they do with each other, and what
/// is
/// missing — a tier without anybody, a member that nobody supplies or that supplies nobody, two neighbouring tiers
/// between which nothing is supplied. Who supplies whom is followed down to the consumer, whom every downstream member
/// reaches. All of it as of a day, and to take along as GraphML.
@NullMarked
package org.saphan.cluster.valuechain;

import org.jspecify.annotations.NullMarked;
