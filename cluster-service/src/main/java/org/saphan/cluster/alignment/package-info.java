/// What each cluster contributes to a plan of the nation, first of all SME Promotion Plan no. 4 of 2560–2564, and which
/// clusters of a year are aligned with it, beside the share of SMEs in the gross domestic product of that day (S3-16).
@NullMarked
package org.saphan.cluster.alignment;

import org.jspecify.annotations.NullMarked;
