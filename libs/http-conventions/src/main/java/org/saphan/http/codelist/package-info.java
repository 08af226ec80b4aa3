/// What the codes mean that stand in bodies, in Thai and English: one list for every enum of a service's document. The
/// labels are written in `code-lists/<service>_<language>.properties`, in the order in which people read them; a code
/// without a label in both languages fails the service's tests.
@NullMarked
package org.saphan.http.codelist;

import org.jspecify.annotations.NullMarked;
