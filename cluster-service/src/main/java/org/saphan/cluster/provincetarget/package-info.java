/// What each province means to reach with its clusters in a fiscal year, and which provinces have set themselves
/// nothing
/// yet (S3-09). The provinces of a year are those in force on its first day (T1).
@NullMarked
package org.saphan.cluster.provincetarget;

import org.jspecify.annotations.NullMarked;
