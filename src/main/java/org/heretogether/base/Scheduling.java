package org.heretogether.base;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets services do something every so often. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}
