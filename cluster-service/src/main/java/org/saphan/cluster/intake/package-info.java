/// The figures that a member begins with, taken from day one (S3-14). Growth is measured against them later; they
/// are the business of who looks after the cluster, and never part of an event.
@NullMarked
package org.saphan.cluster.intake;

import org.jspecify.annotations.NullMarked;
