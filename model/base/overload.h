// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace sliceboard {

/// Many lambdas as one visitor: std::visit(Overload{[](A) {}, [](B) {}}, variant).
template <class... Ts> struct Overload : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Overload(Ts...) -> Overload<Ts...>; // clang 14 does not deduce aggregates itself

} // namespace sliceboard
