/// What is deployed for real, held against the schemas of the engines that take it, against our own rules, and against
/// the settings that the built programs know.
@NullMarked
package org.saphan.deployment;

import org.jspecify.annotations.NullMarked;
