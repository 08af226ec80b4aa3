/// What those who help clusters are able to do: their qualifications, each by whom it was issued and until when
/// it holds, and the four themes in which members are trained (S3-11). One that has expired is shown as expired
/// and refuses nothing: whether it matters is judged by who assigns.
@NullMarked
package org.saphan.cluster.competence;

import org.jspecify.annotations.NullMarked;
