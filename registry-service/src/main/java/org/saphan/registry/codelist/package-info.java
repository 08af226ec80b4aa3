/// What the codes mean that stand in bodies, in Thai and English: one list for every enum of the service's document.
/// The
/// labels are written in `code-lists/registry_<language>.properties`, in the order in which people read them; a code
/// without a label in both languages fails the tests.
@NullMarked
package org.saphan.registry.codelist;

import org.jspecify.annotations.NullMarked;
