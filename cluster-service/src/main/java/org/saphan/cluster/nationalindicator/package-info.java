/// Figures of the nation that the programme is to move, first of all the share of SMEs in the gross domestic product
/// (S3-16): a dated series, each value with its source. What was recorded wrongly is superseded, never changed.
@NullMarked
package org.saphan.cluster.nationalindicator;

import org.jspecify.annotations.NullMarked;
