/// What the programme's documents say of a year (S3-01, S3-02): how many clusters, what economic value was
/// reported and with which bound, what it aims at, who took part and how it was launched. The figures stay what
/// they are, reported bounds; what was measured is found elsewhere and held against them.
@NullMarked
package org.saphan.cluster.fiscalyear;

import org.jspecify.annotations.NullMarked;
