/// How a cluster's year went: what its management achieved, what was found, and what OSMEP should make of it (S3-08).
/// One review stands a year; what is wrong is superseded, never changed. A recommendation is advice.
@NullMarked
package org.saphan.cluster.review;

import org.jspecify.annotations.NullMarked;
