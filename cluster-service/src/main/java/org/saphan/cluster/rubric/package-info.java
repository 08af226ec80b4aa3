/// In which dimensions the social side of a cluster is looked at, and what a score from 1 to 5 means in each
/// (S3-15): data, in Thai and English, which OSMEP words. A required dimension must be found in a monitoring round
/// before it closes. A finding keeps the edition of the words that it was made by.
@NullMarked
package org.saphan.cluster.rubric;

import org.jspecify.annotations.NullMarked;
