/// Intakes as the SME Connext application sends them, many at once (S3-14): who is no member of the cluster yet is
/// invited, and its intake is done from day one. Each is known by the application's own reference, so that the same
/// again
/// changes nothing and announces nothing; other figures replace the baseline as long as nobody measures growth against
/// it. What is wrong with one refuses that one alone.
@NullMarked
package org.saphan.cluster.intakeimport;

import org.jspecify.annotations.NullMarked;
