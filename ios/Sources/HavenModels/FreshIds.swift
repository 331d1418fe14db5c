import Foundation
import Thuishaven

/// A fresh id.
func fresh() -> UUID { newId() }
