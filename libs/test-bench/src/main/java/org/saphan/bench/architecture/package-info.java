/// The rules of the house as tests: where things live, who may know whom, how they are called. One test in each service
/// calls [ArchitectureRules] and one [RefusalSentences]; each rule has a twin in the bench's own tests that breaks it.
@NullMarked
package org.saphan.bench.architecture;

import org.jspecify.annotations.NullMarked;
