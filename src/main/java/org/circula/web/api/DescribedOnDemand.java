package org.circula.web.api;

import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Lets the library that describes the interface be made when somebody first asks for the description. It brings a Jackson of its
 * own and some five hundred classes, which no answer needs.
 */
@Component
class DescribedOnDemand implements BeanFactoryPostProcessor {

    private static final String LIBRARY = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            boolean ofTheLibrary = Stream.of(bean.getBeanClassName(), bean.getFactoryBeanName())
                    .anyMatch(origin -> origin != null && origin.startsWith(LIBRARY));
            if (ofTheLibrary) {
                bean.setLazyInit(true);
            }
        }
    }
}
