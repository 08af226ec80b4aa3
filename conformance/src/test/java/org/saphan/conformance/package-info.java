@org.jspecify.annotations.NullMarked
package org.saphan.conformance;
