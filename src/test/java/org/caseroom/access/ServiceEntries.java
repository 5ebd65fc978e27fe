package org.caseroom.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.identity.Access;
import org.caseroom.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/// The public methods of our services, found among the beans of the running application.
final class ServiceEntries {

    private static final String US = "org.caseroom.";

    private final ApplicationContext application;
    private final World world;
    private final Samples samples;
    private final TransactionTemplate transaction;

    ServiceEntries(ApplicationContext application, World world) {
        this.application = application;
        this.world = world;
        samples = new Samples(world);
        transaction = application.getBean(TransactionTemplate.class);
    }

    /// Those that take who acts. [Access] is what the others ask.
    List<Entry> forActors() {
        return beans().filter(bean -> !(bean instanceof Access))
                .flatMap(bean ->
                        methods(bean).filter(ServiceEntries::takesActor).map(method -> (Entry) new Call(bean, method)))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    /// What somebody of agency A finds out by naming a thing of agency B where one of theirs is wanted.
    List<String> differencesBetweenForeignAndMissing(Who who) {
        return forActors().stream()
                .map(Call.class::cast)
                .flatMap(call -> samples.swapped(samples.of(call.method, who)).stream()
                        .filter(swapped -> call.differs(swapped))
                        .map(_ -> call.name()))
                .distinct()
                .toList();
    }

    /// Those of public services that do not.
    List<String> withoutActor() {
        return beans().filter(bean -> !(bean instanceof Access))
                .filter(bean -> Modifier.isPublic(type(bean).getModifiers())
                        && type(bean).isAnnotationPresent(Service.class))
                .flatMap(bean -> methods(bean).filter(method -> !takesActor(method)))
                .map(ServiceEntries::name)
                .sorted()
                .toList();
    }

    /// What is not ours is left alone: some of it waits to be asked for, and then reads every class there is.
    private Stream<Object> beans() {
        return Arrays.stream(application.getBeanDefinitionNames())
                .filter(name -> application.isSingleton(name) && isOurs(application.getType(name)))
                .map(application::getBean)
                .filter(bean -> isProduction(type(bean)));
    }

    private static boolean isOurs(@Nullable Class<?> type) {
        return type != null && ClassUtils.getUserClass(type).getName().startsWith(US);
    }

    private static boolean isProduction(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source != null && !source.getLocation().getPath().contains("test-classes");
    }

    private static Stream<Method> methods(Object bean) {
        return Arrays.stream(type(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    private static boolean takesActor(Method method) {
        return method.getParameterCount() > 0
                && method.getGenericParameterTypes()[0].getTypeName().contains(Actor.class.getName());
    }

    private static Class<?> type(Object bean) {
        return ClassUtils.getUserClass(bean);
    }

    private static String name(Method method) {
        var type = method.getDeclaringClass().getName().substring(US.length());
        var module = type.substring(0, type.indexOf('.'));
        return "%s.%s.%s(%s)"
                .formatted(
                        module,
                        method.getDeclaringClass().getSimpleName(),
                        method.getName(),
                        Arrays.stream(method.getParameterTypes())
                                .filter(parameter -> parameter != Actor.class)
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ")));
    }

    /// A method of a service.
    private final class Call implements Entry {

        private final Object bean;
        private final Method method;

        private Call(Object bean, Method method) {
            this.bean = bean;
            this.method = method;
            method.setAccessible(true);
        }

        @Override
        public String name() {
            return ServiceEntries.name(method);
        }

        @Override
        public Answer tryAs(Who who) {
            return call(samples.of(method, who));
        }

        @Override
        public List<Answer> tryWithMissingIdsAs(Who who) {
            return OtherIds.missing(samples.of(method, who)).stream()
                    .map(this::call)
                    .toList();
        }

        private boolean differs(Samples.Swapped swapped) {
            var foreign = call(swapped.foreign());
            var missing = call(swapped.missing());
            return foreign.hides() ? !foreign.equals(missing) : !foreign.word().equals(missing.word());
        }

        private Answer call(Object[] arguments) {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    var result = method.invoke(bean, arguments);
                    return Answer.given(
                            Arrays.stream(arguments)
                                    .filter(Collected.class::isInstance)
                                    .findFirst()
                                    .orElse(result),
                            world::sides);
                } catch (InvocationTargetException refused) {
                    return Answer.refused(refused.getCause());
                } catch (IllegalAccessException | IllegalArgumentException wrong) {
                    throw new IllegalStateException(name() + Arrays.toString(arguments), wrong);
                }
            }));
        }
    }
}
