/// How completely a programme developed its entrepreneurs (S1-16): how many of the plans that were approved had all the
/// support delivered that their diagnosis called for, and what became of their entrepreneurs (S1-05).
@NullMarked
package org.saphan.plan.completeness;

import org.jspecify.annotations.NullMarked;
