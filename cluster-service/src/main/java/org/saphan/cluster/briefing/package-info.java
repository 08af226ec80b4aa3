/// What CDAs and service providers are told so that they can help (S3-12): by OSMEP, or by the agency that drives
/// a cluster to those who help it. For whom a briefing is meant is asked anew each time: for every registered one
/// of its audience, of its sectors, and of its cluster where it names one; so who begins later reads what was
/// told before. Who has read it acknowledges it, and who has not yet is listed.
@NullMarked
package org.saphan.cluster.briefing;

import org.jspecify.annotations.NullMarked;
