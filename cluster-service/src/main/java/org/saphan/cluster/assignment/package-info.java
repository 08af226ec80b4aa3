/// Who helps a cluster: its CDAs (cluster development agents) and its service providers, each assigned by the
/// agency that drives the cluster or by OSMEP (S3-12). A CDA is a person: recorded is only for which agency it
/// works and under which reference that agency knows it. That a partner of the launch is a service provider is
/// never implied (T13). All of them end with the cluster.
@NullMarked
package org.saphan.cluster.assignment;

import org.jspecify.annotations.NullMarked;
